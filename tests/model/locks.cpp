#include "model/locks.hpp"

#include <algorithm>

#include "model/mornings.hpp"

namespace achilles::model {
namespace {

bool ends_lock(const History& history, const Day& day) { return !masked(history, day) && back_to_usual(history, day); }

}  // namespace

Metres longest_before(const History& history, Date today) {
  Metres longest = 0;
  for (const auto& past : history.days) {
    if (today - past.day.date > 30 || past.day.date >= today) continue;
    for (const auto& activity : past.day.activities) {
      if (activity.kind == Activity::Kind::run) longest = std::max(longest, activity.distance.value_or(0));
    }
  }
  return longest;
}

namespace {

bool too_long(const Activity& activity, const ShortRuns& shorter, Metres longest_before) {
  const std::int64_t distance = activity.distance.value_or(0);
  const bool beyond = shorter.due > 0 && distance > shorter.ceiling;
  const bool longer = longest_before > 0 && distance * 100 > std::int64_t{longest_before} * 110;
  return activity.kind == Activity::Kind::run && (beyond || longer);
}

}  // namespace

ShortRuns short_runs(const History& history, Date today) {
  ShortRuns shorter;
  for (const auto& past : history.days) {
    if (past.day.date >= today) break;
    const auto longest = longest_before(history, past.day.date);
    for (const auto& activity : past.day.activities) {
      if (activity.kind != Activity::Kind::run) continue;
      if (too_long(activity, shorter, longest)) {
        if (shorter.due == 0) shorter.ceiling = longest;
        shorter.due = 2;
      } else if (activity.distance.value_or(0) > 0 && shorter.due > 0) {
        --shorter.due;
      }
    }
  }
  return shorter;
}

bool ran_too_long(const History& history, const Day& day) {
  if (day.activities.empty()) return false;
  const auto longest = longest_before(history, day.date);
  const auto shorter = short_runs(history, day.date);
  return std::any_of(day.activities.begin(), day.activities.end(),
                     [&](const Activity& activity) { return too_long(activity, shorter, longest); });
}

bool rested_twice(const History& history, Date today) {
  int rests = 0;
  bool resting = false;
  for (const auto& past : history.days) {
    const bool rest = past.answer.action == Action::rest;
    if (rest && !resting && today - past.day.date <= 14) ++rests;
    resting = rest;
  }
  return rests >= 2;
}

std::optional<Date> locked_through(const History& history, const Day& today, std::optional<Date> locks) {
  std::optional<Date> through;
  for (Date date = history.first; date <= today.date; date = date + 1) {
    if (through == date && !ends_lock(history, *day_at(history, today, date))) through = date + 1;
    const auto& set = date == today.date ? locks : history.on(date)->locks;
    if (set) through = std::max(through.value_or(*set), *set);
  }
  if (through < today.date) return std::nullopt;
  return through;
}

}  // namespace achilles::model
