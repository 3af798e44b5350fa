#pragma once

#include "achilles/glyph.hpp"

namespace achilles::render {

/// Cells a character takes on the screen: 0, 1 or 2.
[[nodiscard]] int cells_of(char32_t code);

}  // namespace achilles::render
