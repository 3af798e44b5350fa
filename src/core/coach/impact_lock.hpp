#pragma once

#include <optional>

#include "achilles/day.hpp"
#include "achilles/reason.hpp"
#include "achilles/state.hpp"

namespace achilles {

/// After so many days without a word nobody knows what the tendon bears: impact waits for a settled morning. [D]
inline constexpr int days_of_silence_before_impact = 7;

/// The last day on which impact is locked, as known today: by a value over the limit, a sign, a run that was too
/// long, a second rest in two weeks, or a silence. A lock that would end is carried on while no settled morning has
/// been seen.
[[nodiscard]] std::optional<Date> impact_lock(const State& before, const Day& today, Signs standing);

/// What set a lock that lasts through that day.
[[nodiscard]] reason::ImpactLocked why_locked(const State& before, const Day& today, Date through);

}  // namespace achilles
