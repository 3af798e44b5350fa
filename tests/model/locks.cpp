#include "model/locks.hpp"

#include <algorithm>
#include <vector>

#include "model/mornings.hpp"

namespace achilles::model {
namespace {

bool ends_lock(const History& history, const Day& day) { return !masked(history, day) && back_to_usual(history, day); }

/// The longest walk-run start: what a first run may be.
constexpr Metres most_of_a_first_run = 4000;

/// Past runs, each with what it counts for, and what they leave to be kept to.
struct Running {
  struct Counted {
    Date day;
    Metres metres;
  };
  const History& history;
  std::vector<Counted> runs;
  ShortRuns shorter;

  [[nodiscard]] Metres longest(Date today) const {
    Metres longest = 0;
    for (const auto& run : runs) {
      if (run.day < today && today - run.day <= 30 && !hurt(run.day, today)) longest = std::max(longest, run.metres);
    }
    return longest;
  }

  /// Whether it hurt over the limit that day, or on the next morning as far as that was over.
  [[nodiscard]] bool hurt(Date day, Date today) const {
    const auto over = [](const std::optional<PainScore>& pain) { return pain && pain->value() > 5; };
    const auto& run = history.on(day)->day;
    const auto* next = day + 1 < today ? history.on(day + 1) : nullptr;
    return over(run.during) || over(worst_after(run)) || (next != nullptr && over(next->day.morning));
  }

  /// What a run was longer than and should not have been.
  [[nodiscard]] std::optional<Metres> overstepped(Date today, Metres distance) const {
    if (shorter.due > 0 && distance > shorter.ceiling) return shorter.ceiling;
    const auto before = longest(today);
    const auto most = before == 0 ? std::int64_t{most_of_a_first_run} * 100 : std::int64_t{before} * 110;
    if (std::int64_t{distance} * 100 <= most) return std::nullopt;
    return before == 0 ? most_of_a_first_run : before;
  }

  void add(Date day, Metres distance) {
    const auto limit = overstepped(day, distance);
    runs.push_back({day, limit.value_or(distance)});
    if (limit) {
      shorter = {2, *limit};
    } else if (distance > 0 && shorter.due > 0) {
      --shorter.due;
    }
  }
};

Running running_before(const History& history, Date today) {
  Running running{history, {}, {}};
  for (const auto& past : history.days) {
    if (past.day.date >= today) break;
    for (const auto& activity : past.day.activities) {
      if (activity.kind == Activity::Kind::run) running.add(past.day.date, activity.distance.value_or(0));
    }
  }
  return running;
}

}  // namespace

Metres longest_before(const History& history, Date today) { return running_before(history, today).longest(today); }

ShortRuns short_runs(const History& history, Date today) { return running_before(history, today).shorter; }

bool ran_too_long(const History& history, const Day& day) {
  if (day.activities.empty()) return false;
  const auto running = running_before(history, day.date);
  return std::any_of(day.activities.begin(), day.activities.end(), [&](const Activity& activity) {
    return activity.kind == Activity::Kind::run && running.overstepped(day.date, activity.distance.value_or(0));
  });
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
