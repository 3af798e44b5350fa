#include "achilles/glyph.hpp"

#include <array>
#include <cstdint>

namespace achilles {
namespace {

/// What the first byte of a character promises. `smallest` tells overlong forms.
struct Lead {
  std::uint8_t mask, pattern;
  std::size_t bytes;
  char32_t smallest;
};
constexpr std::array leads{
    Lead{0xe0, 0xc0, 2, 0x80},
    Lead{0xf0, 0xe0, 3, 0x800},
    Lead{0xf8, 0xf0, 4, 0x10000},
};

std::uint8_t byte_at(std::string_view text, std::size_t place) { return static_cast<std::uint8_t>(text[place]); }

}  // namespace

Glyph glyph_at(std::string_view text, std::size_t place) {
  const auto first = byte_at(text, place);
  if (first < 0x80) return {first, 1, true};
  const Glyph broken{first, 1, false};
  for (const auto& lead : leads) {
    if ((first & lead.mask) != lead.pattern) continue;
    if (text.size() - place < lead.bytes) return broken;
    char32_t code = first & static_cast<std::uint8_t>(~lead.mask);
    for (std::size_t i = 1; i < lead.bytes; ++i) {
      const auto next = byte_at(text, place + i);
      if ((next & 0xc0U) != 0x80U) return broken;
      code = (code << 6U) | (next & 0x3fU);
    }
    const bool surrogate = code >= 0xd800 && code <= 0xdfff;
    if (code < lead.smallest || code > 0x10ffff || surrogate) return broken;
    return {code, lead.bytes, true};
  }
  return broken;
}

}  // namespace achilles
