#pragma once

#include <optional>

#include "achilles/decision.hpp"

namespace achilles {

/// Workouts in a row, once this morning has judged the last one.
struct Streaks {
  int fast = 0;
  int slow = 0;
};
[[nodiscard]] Streaks streaks_this_morning(const State& before, const Day& today);

/// What the coach does when no rule objects: through the gate, one step up, or the same again, and why.
struct Move {
  Position to;
  Finding why;
};
[[nodiscard]] Move move_up(const Protocol& protocol, const State& before, const Day& today);

/// One level lower: the step before, or the level at which the phase before was left. The very first has nothing below.
[[nodiscard]] Position one_lower(const State& state);

}  // namespace achilles
