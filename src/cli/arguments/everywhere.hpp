#pragma once

#include "cli/arguments/arguments.hpp"
#include "cli/world/world.hpp"

namespace achilles::cli {

/// The options every command takes, before or after its name. Reading them changes the world.
void declare_everywhere(Arguments& arguments, World& world);

/// Whether the argument is one of them, so that it may stand before the command; `takes_value` when the next argument
/// is its value.
enum class Leading { no, by_itself, takes_value };
[[nodiscard]] Leading leading_option(std::string_view argument);

}  // namespace achilles::cli
