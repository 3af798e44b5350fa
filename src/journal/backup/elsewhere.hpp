#pragma once

#include <filesystem>

namespace achilles::journal {

/// A place for a backup that is not the usual one.
struct Elsewhere {
  std::filesystem::path file;
  bool replaces = false;  ///< whether it may take the place of a file that is there
};

}  // namespace achilles::journal
