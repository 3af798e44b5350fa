#pragma once

#include "model/past.hpp"

namespace achilles::model {

/// Workouts in a row since the level was reached, each done in full and followed by a settled morning.
struct Lanes {
  int fast = 0;  ///< at pain 3 or less
  int slow = 0;  ///< at pain 5 or less
};
[[nodiscard]] Lanes lanes(const History& history, const Day& today);

/// Whether a day's workout counts as a success at that much pain; unknown where the next morning is.
[[nodiscard]] bool success(const History& history, const Past& past, const Day& next, int pain);

}  // namespace achilles::model
