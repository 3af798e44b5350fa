#pragma once

#include "proof/record.hpp"

namespace achilles::proof {

/// How the mean of all pain readings of this week stands to that of the last.
enum class Trend : std::uint8_t { unknown, steady, up, well_up };

/// Up: by half a point or more; well up: by a point or more. Unknown with under three readings in either week.
[[nodiscard]] Trend week_trend(const Record& record, const Day& today);

/// The same of the median morning stiffness, in the bands under 5, to 10, to 20 and over 20 minutes: one up, or more.
[[nodiscard]] Trend stiffness_trend(const Record& record, const Day& today);

}  // namespace achilles::proof
