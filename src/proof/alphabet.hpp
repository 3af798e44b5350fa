#pragma once

#include <vector>

#include "proof/clocks.hpp"
#include "proof/record.hpp"

namespace achilles::proof {

/// What may happen next: a day without a date, so many times in a row.
struct Letter {
  Day day;
  int times = 1;
  bool smooth = false;  ///< all goes as the programme hopes
};

/// Everything the proof tries from a State: the days docs/safety.md lists, and stretches of like days that end on the
/// day before something may change.
[[nodiscard]] std::vector<Letter> alphabet(const Protocol& protocol, const Clocks& clocks, const State& state,
                                           const Record& record);

}  // namespace achilles::proof
