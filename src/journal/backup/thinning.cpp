#include "journal/backup/thinning.hpp"

#include <algorithm>
#include <map>

namespace achilles::journal {
namespace {

using std::chrono::sys_seconds;
using Instants = std::set<sys_seconds>;

constexpr std::chrono::hours all_for{48};
constexpr int days_kept = 7;
constexpr int weeks_kept = 4;
constexpr int months_kept = 12;
constexpr std::size_t always_kept = 5;

long day_of(sys_seconds at) { return std::chrono::floor<std::chrono::days>(at).time_since_epoch().count(); }

/// Weeks begin on Monday; the first of 1970 was a Thursday.
long week_of(sys_seconds at) {
  constexpr long monday = 4;
  return std::chrono::floor<std::chrono::weeks>(std::chrono::days{day_of(at) - monday}).count();
}

long month_of(sys_seconds at) {
  const std::chrono::year_month_day day{std::chrono::floor<std::chrono::days>(at)};
  return 12L * static_cast<int>(day.year()) + static_cast<long>(static_cast<unsigned>(day.month()));
}

/// Adds the last of each stretch of time, for as many as are asked for, the present one among them.
template <class Stretch>
void keep_last_of_each(const Instants& past, sys_seconds now, Stretch stretch, int count, Instants& kept) {
  std::map<long, sys_seconds> last;
  for (const auto at : past) {
    if (stretch(now) - stretch(at) < count) last[stretch(at)] = at;  // in order: the later one stays
  }
  for (const auto& [number, at] : last) kept.insert(at);
}

}  // namespace

std::set<sys_seconds> outlived(std::span<const Aged> backups, sys_seconds now) {
  Instants past, kept;
  for (const auto& backup : backups) {
    past.insert(backup.at);
    if (backup.kept || now - backup.at < all_for) kept.insert(backup.at);
  }
  auto newest = past.upper_bound(now);  // what a clock ahead dated is kept beside them
  for (std::size_t count = 0; count < always_kept && newest != past.begin(); ++count) kept.insert(*--newest);
  keep_last_of_each(past, now, day_of, days_kept, kept);
  keep_last_of_each(past, now, week_of, weeks_kept, kept);
  keep_last_of_each(past, now, month_of, months_kept, kept);
  Instants gone;
  std::ranges::set_difference(past, kept, std::inserter(gone, gone.begin()));
  return gone;
}

}  // namespace achilles::journal
