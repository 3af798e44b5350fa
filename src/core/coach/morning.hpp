#pragma once

#include <optional>

#include "achilles/day.hpp"
#include "achilles/state.hpp"

namespace achilles {

/// A morning at or under this can be a settled one [D].
inline constexpr int settled_morning = 2;

/// Half points this morning is above the usual one, negative below it; unknown without both.
[[nodiscard]] std::optional<HalfPoints> rise_this_morning(const State& before, const Day& today);

/// Whether pain medicine, on the day or on the one before, can have hidden what was felt (docs/rules.md, masked) [D].
/// `before` remembers the day before.
[[nodiscard]] bool masked_that_day(const State& before, const Day& day);

/// Whether this morning is known, is not above the usual one, and nothing was taken that could hide more.
[[nodiscard]] bool back_to_usual(const State& before, const Day& today);

/// Whether the tendon has settled after yesterday: at most 2 [D] and not above the usual morning, with nothing taken
/// that could hide it. Unknown where this morning, or what is usual, is.
[[nodiscard]] std::optional<bool> settled_this_morning(const State& before, const Day& today);

/// Whether a past day is known to have been borne: its pain is told and not over `most`, the next morning was a settled
/// one, and nothing was taken on its eve that could hide more [D].
[[nodiscard]] bool borne(const State& before, const Day& today, Date past, int most);

}  // namespace achilles
