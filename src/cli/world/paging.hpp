#pragma once

#include <functional>

#include "achilles/error.hpp"
#include "cli/world/surroundings.hpp"
#include "cli/world/world.hpp"

namespace achilles::cli {

/// Runs the step. What it prints to `world.out` is held back until it ends, and goes to `world.pager` if it is longer
/// than the screen; without a pager, and where the pager cannot be had, it is printed as it is.
Exit paged(World& world, const std::function<Exit()>& step);

/// The pager of these surroundings: `ACHILLES_PAGER`, then the setting, then `PAGER`, then `less -FRX`. None unless
/// somebody sits at both ends, on a terminal that can do more than print; none where the variable is empty or `cat`.
[[nodiscard]] std::function<bool(std::string_view)> pager_in(const Surroundings& surroundings,
                                                             const Settings& settings);

}  // namespace achilles::cli
