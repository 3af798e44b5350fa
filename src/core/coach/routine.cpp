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

/// One set less, or one round a day less where there is a single set [clinical rules, section 3: D].
void reduce(Item& item, Response::Parameter parameter) {
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
    if (verdict.action == Action::reduce && item.counts()) reduce(item, verdict.reduce);
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
