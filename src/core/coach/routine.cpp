#include "core/coach/routine.hpp"

#include <algorithm>

#include "core/coach/candidates.hpp"

namespace achilles {
namespace {

void lower_sets(Item& item) {
  auto& sets = item.dose.sets;
  const bool several = sets && sets->low && *sets->low > 1 && item.dose.reps_by_set.empty();
  if (several) {
    sets = Count{*sets->low - 1};
  } else if (item.times_a_day > 1) {
    --item.times_a_day;
  }
}

/// Half the external load; without one there is a set less instead [D].
void lower_load(Item& item) {
  const auto grams = item.dose.grams();
  if (grams && *grams > 0) {
    item.dose.load = external(*grams / 2);
  } else {
    lower_sets(item);
  }
}

/// A repeat less; a single one is half as long [D].
void lower_intervals(Intervals& intervals) {
  if (const int repeats = intervals.repeats.least(); repeats > 1) {
    intervals.repeats = Count{repeats - 1};
    return;
  }
  for (auto& bout : intervals.bouts) {
    if (bout.time) *bout.time /= 2;
    if (bout.distance) *bout.distance /= 2;
  }
}

/// Walking and running go back to the level before, and where that asks for the same, are a repeat less.
void reduce_intervals(Item& item, const Candidate& due) {
  const auto asked = item.dose.intervals;
  if (due.level > 0) item.dose = due.phase.dose_of(due.item, due.begun, due.level - 1);
  if (item.dose.intervals == asked) lower_intervals(*item.dose.intervals);
}

/// One set less, or one round a day less where there is a single set [D].
void reduce(Item& item, const Candidate& due, Response::Parameter parameter) {
  if (item.dose.intervals) return reduce_intervals(item, due);
  switch (parameter) {
    case Response::Parameter::sets:
      return lower_sets(item);
    case Response::Parameter::load:
      return lower_load(item);
    case Response::Parameter::rounds:
      if (item.times_a_day > 1) {
        --item.times_a_day;
      } else {
        lower_sets(item);
      }
  }
}

/// Calls `visit` with everything that is due on the verdict's day.
template <class Visit>
void each_due(const Protocol& protocol, const Verdict& verdict, const Visit& visit) {
  each_candidate(protocol, verdict, [&](const Candidate& candidate) {
    if (candidate.how != Due::no) visit(candidate);
  });
}

}  // namespace

std::vector<Item> routine_of(const Protocol& protocol, const Verdict& verdict) {
  std::vector<Item> routine;
  each_due(protocol, verdict, [&](const Candidate& due) {
    Item item = due.item;
    item.dose = due.phase.dose_of(due.item, due.begun, due.level);
    if (due.how == Due::may) item.optional = true;
    if (verdict.asks_for_less() && item.loads()) reduce(item, due, verdict.reduce);
    routine.push_back(std::move(item));
  });
  return routine;
}

AskedFor asked_by(const Protocol& protocol, const Verdict& verdict) {
  AskedFor asked;
  each_due(protocol, verdict, [&](const Candidate& due) {
    if (!due.counts()) return;
    asked.places |= std::uint64_t{1} << due.item.place;
    asked.tiers.add(due.item.exercise.tier);
  });
  return asked;
}

}  // namespace achilles
