#pragma once

#include <span>

#include "achilles/day.hpp"
#include "achilles/decision.hpp"
#include "achilles/protocol.hpp"
#include "achilles/state.hpp"

namespace achilles {

/// Part of every checkpoint and decision record. Raised when a rule, a threshold or the fold changes.
inline constexpr int rules_version = 13;

/// The State before the first day of an episode. `protocol` is the one for its runner (`tailored`).
[[nodiscard]] State begin(const Start& start, Date first_day);

/// The State in which the episode goes on by another protocol, from the State after the day before. It begins at the
/// bottom; mornings, locks, signs, runs and rests stay. `recent` are the last days, for what the new protocol asks
/// about.
[[nodiscard]] State adopt(const Protocol& protocol, const State& before, std::span<const Day> recent);

/// The decision for `today.date`, from the State after the day before and what is known of today so far. It
/// rests on this morning and everything before it; a value over 5 logged today takes effect at once.
/// Days before the episode give a hold with no reasons.
[[nodiscard]] Decision decide(const Protocol& protocol, const State& before, const Day& today);

/// The State after a whole day. Days come in order; days left out are silent ones, and a day at or before `before.day`
/// changes nothing.
[[nodiscard]] State advance(const Protocol& protocol, const State& before, const Day& day);
/// The same, without a copy.
void advance_in_place(const Protocol& protocol, State& state, const Day& day);

/// The more careful of what the coach says now and what it said earlier, or says of a later day. An edit may tighten a
/// day at once and loosens it only from the next; a clock that is set back loosens nothing (docs/rules.md: edits, the
/// clock). `why` is what to say where it makes a difference.
[[nodiscard]] Decision more_careful(Decision now, const Decision& earlier, const Reason& why);

}  // namespace achilles
