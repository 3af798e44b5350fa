#pragma once

#include <optional>

#include "achilles/state.hpp"

namespace achilles {

/// The first days of two rests within the 14 days that `before` ends (docs/rules.md, rest-twice) [D]; nothing when
/// there were fewer. Days of rest that follow one another are one rest.
struct TwoRests {
  Date first, second;
};
[[nodiscard]] std::optional<TwoRests> rested_twice(const State& before);

/// So long after a step back, a rest or a stop nothing is quite settled [D].
inline constexpr int quiet_days = 7;

/// The last day that is too near to a rest or a step back for a new phase or a first run: `quiet_days` after it
/// (docs/rules.md, gate-open) [D]. Nothing where that is over.
[[nodiscard]] std::optional<Date> noisy_through(const State& before);

/// The first day of the last setback, where its last day is one of the `quiet_days` before today. Days that follow one
/// another are one setback.
[[nodiscard]] std::optional<Date> last_setback(const State& before);

/// Whether the setback that began on that day cost a level, or a phase: not where nothing was below.
[[nodiscard]] bool cost_a_level(const State& before, Date setback);

}  // namespace achilles
