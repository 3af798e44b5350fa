#pragma once

#include "model/past.hpp"

namespace achilles::model {

/// What a day leaves behind: the share that was done, the exercises, and what they were for the calendar. A share that
/// was stated outright counts as the whole routine of the day.
[[nodiscard]] Past record_of(const History& history, const Day& today, const Answer& answer);

}  // namespace achilles::model
