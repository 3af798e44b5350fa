#pragma once

#include "model/past.hpp"

namespace achilles::model {

/// Whether one of the last seven days stepped back, rested or stopped.
[[nodiscard]] bool set_back_this_week(const History& history, Date today);

/// Whether the way into the next phase is open: what both phases ask for, and seven days without a setback.
[[nodiscard]] bool gate_open(const History& history, const Day& today);

/// Whether a step inside the phase is earned: a lane is full, a step is left, and the phase asks for nothing more.
[[nodiscard]] bool step_earned(const History& history, const Day& today);

/// Whether the phase's limits of steps leave room for one more, up a level or into the next phase.
[[nodiscard]] bool step_fits(const History& history, Date today);

/// The highest later phase somebody may begin in during the first week.
[[nodiscard]] std::optional<int> placement(const History& history, const Day& today);

/// Where a setback of so many levels leads.
[[nodiscard]] Position lower(const History& history, int levels);

}  // namespace achilles::model
