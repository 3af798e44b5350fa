#pragma once

#include "render/layout/units.hpp"

namespace achilles::render {

/// How text is to look. Meaning is never in colour alone.
struct Look {
  int width = 80;  ///< cells; at least 40
  bool colour = false;
  bool ascii = false;       ///< no character beyond ASCII
  bool accessible = false;  ///< no drawings, and words for the symbols that mean something
  bool quiet = false;       ///< no hints on what to type next
  Units units = {};
};

}  // namespace achilles::render
