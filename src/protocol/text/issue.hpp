#pragma once

#include <string>

namespace achilles::protocol {

/// What an issue is about.
enum class About : unsigned char {
  form,     ///< what the published schema describes too
  meaning,  ///< what only the coach can know: a gate that refers to nothing, an exercise that a site forbids
};

/// One thing that is wrong with a file, and where.
struct Issue {
  int line = 1, column = 1;  ///< from 1; columns count bytes
  std::string pointer;       ///< JSON pointer, empty for the whole file
  std::string what;          ///< what is wrong and what was expected
  std::string fix;           ///< the next step; may be empty
  About about = About::form;
};

}  // namespace achilles::protocol
