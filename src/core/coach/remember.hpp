#pragma once

#include "achilles/protocol.hpp"
#include "achilles/state.hpp"
#include "core/coach/routine.hpp"

namespace achilles {

// What a day adds to the record that the State keeps, whatever the coach said of it.

/// What the day itself says of what it leaves behind; what was prescribed and how it settled is for others to add.
[[nodiscard]] Trace trace_of(const Day& day);

/// One more day among past ones.
inline void push(PastDays& days, bool today) { days = (days << 1U | (today ? 1U : 0U)) & all_past_days; }

/// Trials and results of tests that the programme asks for.
void remember_shown(State& state, const Protocol& protocol, const Day& day);

/// Adds the sets, runs and walks that were logged to what was done, and remembers high and heavy days.
void remember_done(State& state, const Protocol& protocol, const Day& day, AskedFor& done);

/// What the reviews of the plan look at.
void remember_for_reviews(State& state, const Day& day, const Trace& trace);

/// A day with a run takes the way back to running on, where it was allowed (of all that is known of the day: a run that
/// was too long, or pain over the limit, takes that back) and pain during it was told. A month without any run begins
/// it anew.
void remember_way_back(State& state, const Day& day, const Trace& trace, bool was_allowed);

/// All of the record, last of all that happens to a day: from here on it is the past.
void remember(State& state, const Protocol& protocol, const Day& day, Trace trace, AskedFor done);

}  // namespace achilles
