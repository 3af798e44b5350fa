#pragma once

#include <cstddef>
#include <string_view>

namespace achilles {

/// One character of a UTF-8 text, or one byte that belongs to none.
struct Glyph {
  char32_t code = 0;  ///< the byte itself where `valid` is false
  std::size_t bytes = 1;
  bool valid = false;
};

/// The glyph that begins at `place`, which lies inside the text. Overlong forms, surrogates and numbers past
/// U+10FFFF are not characters.
[[nodiscard]] Glyph glyph_at(std::string_view text, std::size_t place);

/// Calls `visit(glyph, bytes)` for each character in order.
template <class Visit>
void each_glyph(std::string_view text, Visit visit) {
  for (std::size_t place = 0; place < text.size();) {
    const auto glyph = glyph_at(text, place);
    visit(glyph, text.substr(place, glyph.bytes));
    place += glyph.bytes;
  }
}

}  // namespace achilles
