#pragma once

#include "achilles/day.hpp"

namespace achilles::proof {

/// The score, at most 10 and at least 0.
[[nodiscard]] PainScore score(int number);

// Days without a date.

/// Morning 1, no stiffness, during and after 2, all of the dose done.
[[nodiscard]] Day good_day();
/// The same at the most that is acceptable: during 4, after 5.
[[nodiscard]] Day acceptable_day();
/// The morning's reading of a good day and nothing else.
[[nodiscard]] Day morning_only();
/// A good day with a run of so many metres.
[[nodiscard]] Day run_day(Metres metres);

}  // namespace achilles::proof
