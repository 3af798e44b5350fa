#pragma once

#include "model/past.hpp"

namespace achilles::model {

/// The last day without impact as it stands today, whose own lock lasts through `locks`; unknown when impact is free. A
/// lock that would end is carried on to the next day while the morning is not back at the usual level.
[[nodiscard]] std::optional<Date> locked_through(const History& history, const Day& today, std::optional<Date> locks);

/// Two rests in the fourteen days before today. Days of rest that follow one another are one rest.
[[nodiscard]] bool rested_twice(const History& history, Date today);

/// What a run of today is measured by: the longest known run of the thirty days before, where one that was too long
/// counts as what it was measured by itself; 0 when there was none.
[[nodiscard]] Metres longest_before(const History& history, Date today);

/// Runs that have to stay under a ceiling after one that was too long: the next two of known distance.
struct ShortRuns {
  int due = 0;
  Metres ceiling = 0;  ///< what the one that was too long was measured by
};
/// Those that are due on the morning of a day.
[[nodiscard]] ShortRuns short_runs(const History& history, Date today);

/// Whether a run was longer than the ceiling, more than a tenth longer than what it is measured by, or without a
/// measure longer than a first run may be.
[[nodiscard]] bool ran_too_long(const History& history, const Day& day);

}  // namespace achilles::model
