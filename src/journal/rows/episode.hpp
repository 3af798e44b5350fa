#pragma once

#include <vector>

#include "achilles/entry.hpp"

namespace achilles::journal {

/// A course of coaching.
struct Episode {
  Entry opening;                ///< its `start`
  std::vector<Entry> switches;  ///< to other programmes: those stored after the opening, for its day or a later one, in
                                ///< the order of day and number
  friend bool operator==(const Episode&, const Episode&) = default;
};

}  // namespace achilles::journal
