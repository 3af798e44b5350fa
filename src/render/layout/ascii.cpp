#include <algorithm>
#include <array>

#include "render/layout/glyph.hpp"
#include "render/layout/text.hpp"

namespace achilles::render {
namespace {

struct Plain {
  char32_t mark;
  std::string_view text;
};

constexpr std::array plain{
    Plain{U'×', "x"},   Plain{U'·', "-"},      Plain{U'–', "-"},  Plain{U'—', "-"},  Plain{U'−', "-"},
    Plain{U'✓', "x"},   Plain{U'•', "*"},      Plain{U'‘', "'"},  Plain{U'’', "'"},  Plain{U'“', "\""},
    Plain{U'”', "\""},  Plain{U'…', "..."},    Plain{U'≤', "<="}, Plain{U'≥', ">="}, Plain{U'→', "->"},
    Plain{U'±', "+/-"}, Plain{U'\u00a0', " "},
};

}  // namespace

std::string ascii(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  each_glyph(text, [&](const Glyph& glyph, std::string_view bytes) {
    if (glyph.valid && glyph.code < 0x80) {
      out += bytes;
      return;
    }
    const auto found = std::ranges::find(plain, glyph.code, &Plain::mark);
    out += glyph.valid && found != plain.end() ? found->text : "?";
  });
  return out;
}

}  // namespace achilles::render
