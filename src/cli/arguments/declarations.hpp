#pragma once

#include <string>
#include <vector>

#include "cli/arguments/command.hpp"

namespace achilles::cli {

/// What the command takes, in the order of declaration. Nothing of it can be read.
[[nodiscard]] std::vector<Declared> declarations_of(const Command& command, const World& world);

/// What every command takes. Reading them changes the world.
[[nodiscard]] std::vector<Declared> declarations_everywhere(World& world);

}  // namespace achilles::cli
