#include "routine.hpp"

#include <algorithm>

#include "calendar.hpp"

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

/// An item that is part of a day.
struct DueItem {
  const Phase& phase;  ///< whose steps have changed it
  const Item& item;
  std::size_t begun;
  int level;
  Due how;
};

/// Calls `visit` with what is due of a phase at a level, under the limits of the phase the day belongs to.
template <class Visit>
void each_due(const Phase& phase, int level, const Phase& of_today, const Verdict& verdict, const Visit& visit) {
  phase.each_item(level, [&](const Item& item, std::size_t begun) {
    const auto gaits = phase.runs_in(item, begun, level) ? Gaits::runs : Gaits::walks;
    const auto how = due(item, gaits, of_today, verdict);
    if (how != Due::no) visit(DueItem{phase, item, begun, level, how});
  });
}

bool counts(const DueItem& due) { return due.how == Due::yes && due.item.counts(); }

/// Calls `visit` with everything that is due on the verdict's day.
template <class Visit>
void each_due(const Protocol& protocol, const Verdict& verdict, const Visit& visit) {
  const auto here = verdict.to.phase;
  const Phase& phase = protocol.phases[here];
  bool any_counts = false;
  each_due(phase, verdict.to.level, phase, verdict, [&](const DueItem& due) {
    any_counts = any_counts || counts(due);
    visit(due);
  });
  if (!any_counts && !phase.fill.empty()) {
    const auto turn = static_cast<std::size_t>(verdict.days_in_phase()) % phase.fill.size();
    const auto earlier = phase.fill[turn];
    each_due(protocol.phases[earlier], verdict.left_at[earlier], phase, verdict, visit);
  }
  for (const auto& track : protocol.tracks) {
    if (here < track.from || track.to < here) continue;
    for (const auto& item : track.items) {
      const auto how = due(item, item.runs() ? Gaits::runs : Gaits::walks, phase, verdict);
      if (how != Due::no) visit(DueItem{phase, item, phase.steps.size(), verdict.to.level, how});
    }
  }
}

}  // namespace

std::vector<Item> routine_of(const Protocol& protocol, const Verdict& verdict) {
  std::vector<Item> routine;
  each_due(protocol, verdict, [&](const DueItem& due) {
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
  each_due(protocol, verdict, [&](const DueItem& due) {
    if (!counts(due)) return;
    asked.places |= std::uint64_t{1} << due.item.place;
    asked.tiers.add(due.item.exercise.tier);
  });
  return asked;
}

}  // namespace achilles
