#pragma once

#include <optional>

#include "achilles/day.hpp"
#include "achilles/protocol.hpp"
#include "achilles/state.hpp"

namespace achilles {

/// The earliest days on which something can happen, if every day from now on goes as well as a day can: calm mornings,
/// whole workouts, every trial and test passed. Found by asking the coach, day by day; unknown where it does not
/// happen within half a year, or waits for a clinician's word.
struct Outlook {
  std::optional<Date> step;   ///< the next step up, or the next phase if that is first
  std::optional<Date> phase;  ///< the next phase
  std::optional<Date> run;    ///< running is allowed
};
[[nodiscard]] Outlook outlook(const Protocol& protocol, const State& before, const Day& today);

}  // namespace achilles
