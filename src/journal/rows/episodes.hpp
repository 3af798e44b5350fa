#pragma once

#include <cstdint>
#include <optional>

#include "journal/file/connection.hpp"
#include "journal/rows/episode.hpp"

namespace achilles::journal {

/// The episode that the living `start` with the highest number opened, now or right after operation `as_of`; nothing
/// when there is none.
[[nodiscard]] std::optional<Episode> current_episode(Connection& connection, std::optional<std::int64_t> as_of);

}  // namespace achilles::journal
