#pragma once

#include <string>

namespace achilles::exchange {

/// The first thing that is wrong with a file.
struct Flaw {
  int line = 0;      ///< from 1; 0 for the whole file
  std::string what;  ///< in a few words, without a full stop
};

}  // namespace achilles::exchange
