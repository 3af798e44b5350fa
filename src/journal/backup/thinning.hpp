#pragma once

#include <chrono>
#include <set>
#include <span>

namespace achilles::journal {

/// A backup, as far as it matters for keeping it.
struct Aged {
  std::chrono::sys_seconds at;
  bool kept = false;  ///< never thinned, whatever its age
};

/// Which of these instants are kept no longer at `now`. Kept are all of the last two days; the last one of each day for
/// a week, of each week for four, of each month for a year; always the newest five, what lies in the future, and what
/// is marked. Days, weeks and months are those of UTC. Doing it again takes no more away.
[[nodiscard]] std::set<std::chrono::sys_seconds> outlived(std::span<const Aged> backups, std::chrono::sys_seconds now);

}  // namespace achilles::journal
