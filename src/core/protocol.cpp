#include "achilles/protocol.hpp"

#include <algorithm>

namespace achilles {
namespace {

void apply(const Change& change, Item& item) {
  const Dose& to = change.to;
  if (to.sets) item.dose.sets = to.sets;
  if (to.reps) item.dose.reps = to.reps;
  if (to.hold) item.dose.hold = to.hold;
  if (to.load) item.dose.load = to.load;
  if (change.add != 0) item.dose.load = item.dose.load.value_or(0) + change.add;
}

template <class Part>
void keep_for(Site site, std::vector<Part>& parts) {
  std::erase_if(parts, [site](const Part& part) { return !part.sites.contains(site); });
}

/// The phase's exercises, with those that steps begin.
std::vector<std::string> exercises_of(const Phase& phase) {
  std::vector<std::string> ids;
  for (const auto& item : phase.items) ids.push_back(item.exercise.id);
  for (const auto& step : phase.steps) {
    if (const auto* begin = std::get_if<Begin>(&step.what)) ids.push_back(begin->item.exercise.id);
  }
  return ids;
}

/// Takes out of every change the exercises that are not done at this site, and the changes that then change nothing.
void drop_idle_steps(Phase& phase) {
  const auto present = exercises_of(phase);
  std::erase_if(phase.steps, [&](Step& step) {
    auto* change = std::get_if<Change>(&step.what);
    if (change == nullptr) return false;
    std::erase_if(change->exercises,
                  [&](const std::string& id) { return std::ranges::find(present, id) == present.end(); });
    return change->exercises.empty();
  });
}

void keep_begins_for(Site site, std::vector<Step>& steps) {
  std::erase_if(steps, [site](const Step& step) {
    const auto* begin = std::get_if<Begin>(&step.what);
    return begin != nullptr && !begin->item.sites.contains(site);
  });
}

}  // namespace

const Citation& Item::source_of(const std::string& key) const {
  const auto own = sources.find(key);
  return own == sources.end() ? source : own->second;
}

std::vector<Item> Phase::at_level(int level) const {
  std::vector<Item> routine = items;
  const auto taken = std::min(static_cast<std::size_t>(std::max(level, 0)), steps.size());
  for (std::size_t i = 0; i < taken; ++i) {
    if (const auto* begin = std::get_if<Begin>(&steps[i].what)) {
      routine.push_back(begin->item);
      continue;
    }
    const auto& change = std::get<Change>(steps[i].what);
    for (auto& item : routine) {
      if (std::ranges::find(change.exercises, item.exercise.id) != change.exercises.end()) apply(change, item);
    }
  }
  return routine;
}

Protocol at_site(const Protocol& protocol, Site site) {
  Protocol here = protocol;
  for (auto& phase : here.phases) {
    keep_for(site, phase.items);
    keep_for(site, phase.steps);
    keep_begins_for(site, phase.steps);
    drop_idle_steps(phase);
    for (auto* criteria :
         {&phase.entry, &phase.advance, &phase.progress, &phase.hold, &phase.regress, &phase.stop, &phase.run.needs}) {
      keep_for(site, *criteria);
    }
  }
  return here;
}

std::string_view name(Measure measure) {
  switch (measure) {
    case Measure::days_in_phase:
      return "days-in-phase";
    case Measure::days_in_plan:
      return "days-in-plan";
    case Measure::level:
      return "level";
    case Measure::during:
      return "during";
    case Measure::after:
      return "after";
    case Measure::morning:
      return "morning";
    case Measure::dose:
      return "dose";
    case Measure::pain_of:
      return "pain-of";
    case Measure::sign:
      return "sign";
  }
  return {};
}

std::string_view symbol(Comparison comparison) {
  switch (comparison) {
    case Comparison::less:
      return "<";
    case Comparison::at_most:
      return "<=";
    case Comparison::more:
      return ">";
    case Comparison::at_least:
      return ">=";
    case Comparison::equal:
      return "==";
  }
  return {};
}

bool holds(int left, Comparison comparison, int right) {
  switch (comparison) {
    case Comparison::less:
      return left < right;
    case Comparison::at_most:
      return left <= right;
    case Comparison::more:
      return left > right;
    case Comparison::at_least:
      return left >= right;
    case Comparison::equal:
      return left == right;
  }
  return false;
}

}  // namespace achilles
