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

/// The last day that is too near to a rest or a step back for a new phase or a first run: seven days after it
/// (docs/rules.md, gate-open) [D]. Nothing where that is over.
[[nodiscard]] std::optional<Date> noisy_through(const State& before);

}  // namespace achilles
