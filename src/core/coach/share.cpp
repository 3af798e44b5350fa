#include <algorithm>

#include "achilles/load.hpp"
#include "achilles/remaining.hpp"
#include "core/coach/routine.hpp"

namespace achilles {
namespace {

/// Repetitions, or seconds of holding, of so many sets. Where the source names neither, the sets themselves count.
long amount(std::optional<int> sets, std::optional<int> reps, std::optional<std::chrono::seconds> hold) {
  const long each = reps ? *reps : hold ? static_cast<long>(hold->count()) : 1;
  return sets.value_or(1) * each;
}

std::optional<int> least(const std::optional<Count>& count) {
  return count ? std::optional{count->least()} : std::nullopt;
}

long amount_asked(const Dose& dose) {
  if (!dose.reps_by_set.empty()) {
    long all = 0;
    for (const int reps : dose.reps_by_set) all += reps;
    return all;
  }
  const auto hold = dose.hold ? std::optional{dose.hold->least()} : std::nullopt;
  return amount(least(dose.sets), least(dose.reps), hold);
}

/// What a set counts for of which nobody said how much it was: where any number will do, for one.
template <class Number>
Number unsaid(const std::optional<Amount<Number>>& asked) {
  return asked && asked->as_tolerated() ? asked->least() : Number{};
}

/// How much of what that leg did counts for the item. A set with less load than asked is not the set that was asked.
long amount_by(Side leg, const Item& item, const std::vector<Trained>& logged) {
  long done = 0;
  for (const auto& sets : logged) {
    if (sets.exercise != item.exercise.id || !sets.with(leg)) continue;
    if (sets.load.value_or(0) < item.dose.grams().value_or(0)) continue;
    if (item.dose.reps || !item.dose.reps_by_set.empty())
      done += amount(sets.sets, sets.reps.value_or(unsaid(item.dose.reps)), {});
    else if (item.dose.hold)
      done += amount(sets.sets, {}, sets.hold.value_or(unsaid(item.dose.hold)));
    else
      done += sets.sets.value_or(1);
  }
  return done;
}

/// What the sore leg did, or of both sore legs the one that did less.
long amount_done(const Item& item, const std::vector<Trained>& logged, Side sore) {
  std::optional<long> least;
  each_leg(sore, [&](Side leg) {
    const auto done = amount_by(leg, item, logged);
    least = std::min(least.value_or(done), done);
  });
  return least.value_or(0);
}

/// Per cent of the asked time, or distance, that was run and walked; over a hundred where it was more. Where the dose
/// states neither, any is all of it.
std::int64_t part_of_intervals(const Intervals& intervals, const std::vector<Activity>& activities) {
  std::chrono::seconds time{0};
  std::int64_t distance = 0;
  bool any = false;
  for (const auto& activity : activities) {
    if (!is_asked(activity, intervals)) continue;
    any = true;
    time += activity.duration.value_or(std::chrono::seconds{0});
    distance += activity.distance.value_or(0);
  }
  if (!any) return 0;
  if (const auto asked = intervals.time(); asked && asked->count() > 0) return time * 100 / *asked;
  if (const auto asked = intervals.distance(); asked && *asked > 0) return distance * 100 / *asked;
  return Percent::high;
}

long share_of(const Item& item, const Day& day, Side sore) {
  if (item.dose.intervals) {
    return std::min(part_of_intervals(*item.dose.intervals, day.activities), std::int64_t{Percent::high});
  }
  const long asked = amount_asked(item.dose) * item.times_a_day;
  return std::min(amount_done(item, day.sets, sore), asked) * 100 / asked;
}

}  // namespace

std::optional<Percent> share_done(std::span<const Item> routine, const Day& day, Side sore) {
  long shares = 0;
  long counted = 0;
  bool asks_intervals = false;
  for (const auto& item : routine) {
    if (!item.counts()) continue;
    ++counted;
    shares += share_of(item, day, sore);
    asks_intervals = asks_intervals || item.dose.intervals.has_value();
  }
  const bool logged = !day.sets.empty() || (asks_intervals && !day.activities.empty());
  if (counted == 0 || !logged) return std::nullopt;
  return Percent::from(shares / counted);
}

bool ran_beyond(const Item& item, const Day& day) {
  constexpr std::int64_t a_tenth_more_percent = a_tenth_more(Percent::high);
  const auto& intervals = item.dose.intervals;
  return intervals && intervals->runs() && part_of_intervals(*intervals, day.activities) > a_tenth_more_percent;
}

bool ran_beyond(const Protocol& protocol, const Verdict& verdict, const Day& day) {
  if (day.activities.empty()) return false;
  return std::ranges::any_of(routine_of(protocol, verdict), [&](const Item& item) { return ran_beyond(item, day); });
}

std::optional<Percent> share_done(const Protocol& protocol, const Verdict& verdict, const Day& day) {
  if (day.sets.empty() && day.activities.empty()) return std::nullopt;
  return share_done(routine_of(protocol, verdict), day, protocol.side);
}

}  // namespace achilles
