#pragma once

#include <string>
#include <vector>

#include "cli/world/world.hpp"

namespace achilles::cli {

/// What the exercises of the catalogue and the runner's own programmes ask for, each once. Programmes that cannot be
/// read add nothing.
[[nodiscard]] std::vector<std::string> known_equipment(const World& world);

/// Throws Error (Exit::usage), with what it may have been, for an item that nothing asks for.
void expect_known(const std::vector<std::string>& equipment, const World& world);

}  // namespace achilles::cli
