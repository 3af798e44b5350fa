#pragma once

#include <vector>

#include "achilles/decision.hpp"
#include "achilles/entry.hpp"
#include "achilles/outlook.hpp"

namespace achilles {

/// One finding and the entries it rests on, the newest first. None where it rests on time, on silence, or on what the
/// coach did.
struct Ground {
  Finding finding;
  std::vector<Entry> entries;
};

/// Why the coach says what it says of a day, and what comes next.
struct Explanation {
  Decision decision;
  std::vector<Ground> grounds;  ///< one for each of the decision's findings, in their order
  Outlook outlook;
};

}  // namespace achilles
