#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <iterator>

#include "render/layout/glyph.hpp"
#include "render/layout/text.hpp"

namespace achilles::render {
namespace {

struct Span {
  char32_t first, last;
};

// Characters that act on the text around them, or that cannot be seen at all.
constexpr std::array unseen{
    Span{0x80, 0x9f},        // C1 controls
    Span{0xad, 0xad},        // soft hyphen
    Span{0x34f, 0x34f},      // grapheme joiner
    Span{0x61c, 0x61c},      // Arabic letter mark
    Span{0x115f, 0x1160},    // Hangul fillers
    Span{0x180e, 0x180e},    // Mongolian vowel separator
    Span{0x200b, 0x200f},    // zero width, directional marks
    Span{0x2028, 0x202e},    // line and paragraph separators, directional embeddings
    Span{0x2060, 0x206f},    // word joiner, invisible operators, directional isolates
    Span{0x3164, 0x3164},    // Hangul filler
    Span{0xfeff, 0xfeff},    // byte order mark
    Span{0xfff9, 0xfffb},    // interlinear annotation
    Span{0xe0000, 0xe007f},  // tags
};

bool is_unseen(char32_t code) {
  return std::ranges::any_of(unseen, [code](Span span) { return span.first <= code && code <= span.last; });
}

}  // namespace

std::string visible(std::string_view text) {
  if (std::ranges::all_of(text, [](char byte) { return byte >= ' ' && byte <= '~'; })) return std::string{text};
  std::string out;
  out.reserve(text.size());
  const auto append = std::back_inserter(out);
  each_glyph(text, [&](const Glyph& glyph, std::string_view bytes) {
    const auto code = static_cast<unsigned>(glyph.code);
    if (glyph.valid && code == '\n') {
      out += "\\n";
    } else if (glyph.valid && code == '\t') {
      out += "\\t";
    } else if (!glyph.valid || code < 0x20 || code == 0x7f) {
      fmt::format_to(append, "\\x{:02x}", code);
    } else if (is_unseen(glyph.code)) {
      fmt::format_to(append, "\\u{:04x}", code);
    } else {
      out += bytes;
    }
  });
  return out;
}

}  // namespace achilles::render
