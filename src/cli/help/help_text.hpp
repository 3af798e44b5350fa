#pragma once

#include <span>
#include <string>

#include "cli/arguments/command.hpp"

namespace achilles::cli {

/// The help of one command: how it is written, examples, then what it takes, and the commands whose names begin with
/// its own. Never wider than `world.out_look.width`.
[[nodiscard]] std::string help_page(const Command& command, std::span<const Command> commands, World& world);

}  // namespace achilles::cli
