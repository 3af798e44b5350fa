#include "core/coach/rhythm.hpp"

#include <algorithm>

namespace achilles {
namespace {

constexpr int week = 7;
/// Up to this many days a week are kept apart by a full day between them [D].
constexpr int apart_up_to = 3;

/// Of the `days` days before the verdict's, those on which any of these places was done.
int days_done(std::uint64_t places, const Verdict& verdict, int days) {
  return static_cast<int>(std::count_if(verdict.done.begin(), verdict.done.begin() + std::min(days, days_remembered),
                                        [places](std::uint64_t done) { return (done & places) != 0; }));
}

std::uint64_t bit(std::uint8_t place) { return std::uint64_t{1} << place; }

/// `n` days of each seven, as evenly as whole days go, counted from the phase's first.
bool spread(int n, int days_in_phase) {
  const int day = days_in_phase % week;
  return (day + 1) * n / week > day * n / week;
}

Due some_days_a_week(const Item& item, const Count& days, const Verdict& verdict) {
  if (!item.counts()) return spread(days.least(), verdict.days_in_phase()) ? Due::yes : Due::no;
  const int done = days_done(bit(item.place), verdict, week - 1);
  const int most = days.high.value_or(week);
  if (done >= most) return Due::no;
  if (most <= apart_up_to && days_done(bit(item.place), verdict, 1) > 0) return Due::no;
  return done < days.least() ? Due::yes : Due::may;
}

bool meant(const Limit& limit, const Item& item) { return (limit.places & bit(item.place)) != 0; }

}  // namespace

Due in_rhythm(const Item& item, const Verdict& verdict) {
  const auto& rhythm = item.rhythm;
  const int day = verdict.days_in_phase();
  bool due = true;
  if (rhythm.days_a_week) return some_days_a_week(item, *rhythm.days_a_week, verdict);
  if (rhythm.rotation > 0) {
    due = std::ranges::find(rhythm.on, day % rhythm.rotation + 1) != rhythm.on.end();
  } else if (item.counts()) {
    due = days_done(bit(item.place), verdict, rhythm.every_days - 1) == 0;
  } else {
    due = day % rhythm.every_days == 0;
  }
  return due ? Due::yes : Due::no;
}

bool leaves_room(const Limit& limit, const Item& item, const Verdict& verdict) {
  if (limit.of == Limit::Of::steps || !meant(limit, item)) return true;
  if (limit.gap_days && days_done(limit.places, verdict, *limit.gap_days) > 0) return false;
  return !limit.most || days_done(limit.places, verdict, limit.per_days - 1) < *limit.most;
}

bool within_limits(const Item& item, const Phase& phase, const Verdict& verdict) {
  return std::ranges::all_of(phase.limits, [&](const Limit& limit) { return leaves_room(limit, item, verdict); });
}

}  // namespace achilles
