#pragma once

#include <string_view>

#include "achilles/glyph.hpp"

namespace achilles::fuzz {

[[nodiscard]] inline bool is_utf8(std::string_view text) {
  bool valid = true;
  each_glyph(text, [&valid](const Glyph& glyph, std::string_view) { valid = valid && glyph.valid; });
  return valid;
}

}  // namespace achilles::fuzz
