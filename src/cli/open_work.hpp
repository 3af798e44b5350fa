#pragma once

#include "achilles/day.hpp"
#include "achilles/plan.hpp"

namespace achilles::cli {

/// Whether a line of the routine is asked for and still to do, as far as the day's log says. What comes up in several
/// parts of the day is done once for each; a run is done by any run or walk.
[[nodiscard]] bool still_open(const std::vector<Block>& blocks, const Block& block, const PlanItem& planned,
                              const Day& day);

}  // namespace achilles::cli
