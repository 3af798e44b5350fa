#pragma once

#include "model/past.hpp"

namespace achilles::model {

/// By how many bands morning stiffness is up on the week before; 0 where one of the weeks has too few readings.
[[nodiscard]] int stiffness_bands_up(const History& history, const Day& today);

/// By how many tenths of a point the mean pain of the seven days up to `last` is above that of the seven before;
/// unknown where one of them has too few readings.
[[nodiscard]] std::optional<int> week_rise(const History& history, const Day& today, Date last);

}  // namespace achilles::model
