#pragma once

#include <span>
#include <string>
#include <vector>

#include "achilles/error.hpp"
#include "cli/arguments/command.hpp"
#include "cli/world/surroundings.hpp"
#include "cli/world/world.hpp"

namespace achilles::cli {

/// Runs one command line, without the program's name. Every error is printed to `world.err`; nothing is thrown.
Exit run(const std::vector<std::string>& arguments, World& world);

/// The same with other commands than the program's own.
Exit run(const std::vector<std::string>& arguments, World& world, std::span<const Command> commands);

/// The same in a world made from its surroundings, which may itself be wrong: `ACHILLES_NOW=soon`.
Exit run(const std::vector<std::string>& arguments, const Surroundings& surroundings);

/// What is said when there is not even the memory to begin.
Exit out_of_memory(std::ostream& err);

/// What is said when a library wanted memory where no error can leave, and nobody knows what was done by then.
Exit out_of_memory_midway(std::ostream& err);

}  // namespace achilles::cli
