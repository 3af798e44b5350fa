#pragma once

#include <span>

#include "cli/arguments/command.hpp"

namespace achilles::cli::commands {

/// Every command, in the order of help.
[[nodiscard]] std::span<const Command> all();

}  // namespace achilles::cli::commands
