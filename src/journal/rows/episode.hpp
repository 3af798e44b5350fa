#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "achilles/entry.hpp"
#include "journal/file/connection.hpp"

namespace achilles::journal {

/// A course of coaching.
struct Episode {
  Entry opening;
  std::vector<Entry> switches;  ///< to other programmes, in the order of day and number
};

/// The episode that the living `start` with the highest number opened, now or right after operation `as_of`; nothing
/// when there is none.
[[nodiscard]] std::optional<Episode> current_episode(Connection& connection, std::optional<std::int64_t> as_of);

}  // namespace achilles::journal
