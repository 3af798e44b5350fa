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

/// Adds what of these items is due.
class Gathering {
 public:
  Gathering(const Phase& phase, const Decision& decision) : phase_(phase), decision_(decision) {}

  void add(std::vector<Item> items, std::vector<Item>& routine) const {
    for (auto& item : items) {
      const auto how = due(item, phase_, decision_);
      if (how == Due::no) continue;
      if (how == Due::may) item.optional = true;
      if (decision_.action == Action::reduce && item.counts()) reduce(item, decision_.reduce);
      routine.push_back(std::move(item));
    }
  }

 private:
  const Phase& phase_;
  const Decision& decision_;
};

}  // namespace

Routine routine_of(const Protocol& protocol, const Decision& decision) {
  Routine routine;
  const auto here = decision.to.phase;
  const Phase& phase = protocol.phases[here];
  const Gathering gathering(phase, decision);
  gathering.add(phase.at_level(decision.to.level), routine.items);
  if (!routine.prescribes() && !phase.fill.empty()) {
    const auto turn = static_cast<std::size_t>(decision.days_in_phase()) % phase.fill.size();
    const auto earlier = phase.fill[turn];
    gathering.add(protocol.phases[earlier].at_level(decision.left_at[earlier]), routine.items);
  }
  for (const auto& track : protocol.tracks) {
    if (track.from <= here && here <= track.to) gathering.add(track.items, routine.items);
  }
  return routine;
}

bool Routine::prescribes() const { return std::ranges::any_of(items, &Item::counts); }

}  // namespace achilles
