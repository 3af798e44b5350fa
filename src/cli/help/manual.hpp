#pragma once

#include <span>
#include <string>
#include <vector>

#include "cli/arguments/command.hpp"

namespace achilles::cli {

/// A page of the manual in mdoc(7).
struct ManualPage {
  std::string file;  ///< "achilles-log-run.1"
  std::string text;
};

/// Every page: the program, each command that people type, each topic of help. They say what help says, and carry the
/// day and the release they were made of ("achilles 1.0").
[[nodiscard]] std::vector<ManualPage> manual(std::span<const Command> commands, World& world, std::string_view release);

}  // namespace achilles::cli
