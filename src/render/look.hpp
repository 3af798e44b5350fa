#pragma once

namespace achilles::render {

/// How text is to look. Meaning is never in colour alone.
struct Look {
  int width = 80;  ///< cells; at least 40
  bool colour = false;
  bool ascii = false;  ///< no character beyond ASCII
};

}  // namespace achilles::render
