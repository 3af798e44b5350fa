#pragma once

#include <string>

namespace achilles::protocol {

/// One thing that is wrong with a file, and where.
struct Issue {
  int line = 1, column = 1;  ///< from 1; columns count bytes
  std::string pointer;       ///< JSON pointer, empty for the whole file
  std::string what;          ///< what is wrong and what was expected
  std::string fix;           ///< the next step; may be empty
};

}  // namespace achilles::protocol
