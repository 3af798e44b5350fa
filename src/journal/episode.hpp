#pragma once

#include <optional>
#include <vector>

#include "achilles/entry.hpp"
#include "journal/connection.hpp"

namespace achilles::journal {

/// A course of coaching.
struct Episode {
  Entry opening;
  std::vector<Entry> switches;  ///< to other programmes, in the order of day and number
};

/// The episode that the living `start` with the highest number opened; nothing when there is none.
[[nodiscard]] std::optional<Episode> current_episode(Connection& connection);

}  // namespace achilles::journal
