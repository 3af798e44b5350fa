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

/// The conditions of the way up from a position: out of its phase, and into the next. None in the last phase.
[[nodiscard]] std::vector<Standing> gate(const Protocol& protocol, Position position, const State& before,
                                         const Day& today);

/// Whether nothing but days can meet it, or could so many days ago.
[[nodiscard]] bool waits_for_time(const Standing& standing, int days_ago = 0);

/// The conditions of the next step inside the phase, beyond the workouts. None at the top.
[[nodiscard]] std::vector<Standing> step_conditions(const Protocol& protocol, Position position, const State& before,
                                                    const Day& today);

/// How long after the start somebody may still be placed [D].
inline constexpr int days_of_placement = 7;
/// What the placement tests ask for, as long as somebody may still be placed.
[[nodiscard]] std::vector<Standing> placement_tests(const Protocol& protocol, const State& before, const Day& today);
/// Where a placement test puts somebody who has not taken a step yet: into the highest phase of which everything is
/// shown. Nothing without this morning's reading.
[[nodiscard]] std::optional<Move> place(const Protocol& protocol, const State& before, const Day& today);

/// So many levels lower: the step before, or the level at which the phase before was left. The very first has nothing
/// below.
[[nodiscard]] Position lower(const State& state, int levels);

}  // namespace achilles
