#include "achilles/protocol.hpp"

#include <algorithm>

namespace achilles {
namespace {

void apply(const Change& change, Item& item) {
  const Dose& to = change.to;
  if (to.sets) item.dose.sets = to.sets;
  if (to.reps || !to.reps_by_set.empty()) {
    item.dose.reps = to.reps;
    item.dose.reps_by_set = to.reps_by_set;
  }
  if (to.hold) item.dose.hold = to.hold;
  if (to.load) item.dose.load = to.load;
  if (to.tempo) item.dose.tempo = to.tempo;
  if (to.intervals) item.dose.intervals = to.intervals;
  if (change.add != 0) item.dose.load = external(item.dose.grams().value_or(0) + change.add);
}

}  // namespace

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

const Exercise* Protocol::find_exercise(std::string_view exercise) const {
  const auto among = [exercise](const std::vector<Item>& items) -> const Exercise* {
    const auto found = std::ranges::find(items, exercise, [](const Item& item) { return item.exercise.id; });
    return found == items.end() ? nullptr : &found->exercise;
  };
  for (const auto& phase : phases) {
    if (const auto* found = among(phase.items)) return found;
    for (const auto& step : phase.steps) {
      const auto* begin = std::get_if<Begin>(&step.what);
      if (begin != nullptr && begin->item.exercise.id == exercise) return &begin->item.exercise;
    }
  }
  for (const auto& track : tracks) {
    if (const auto* found = among(track.items)) return found;
  }
  const auto other = std::ranges::find(others, exercise, &Exercise::id);
  return other == others.end() ? nullptr : &*other;
}

std::string_view name(Advice::Kind kind) {
  switch (kind) {
    case Advice::Kind::advice:
      return "advice";
    case Advice::Kind::precaution:
      return "precaution";
    case Advice::Kind::device:
      return "device";
    case Advice::Kind::range:
      return "range";
  }
  return {};
}

std::string_view name(Response::Act act) {
  switch (act) {
    case Response::Act::repeat:
      return "repeat";
    case Response::Act::reduce:
      return "reduce";
    case Response::Act::drop:
      return "drop";
    case Response::Act::rest:
      return "rest";
    case Response::Act::refer:
      return "refer";
  }
  return {};
}

std::string_view name(Response::Parameter parameter) {
  switch (parameter) {
    case Response::Parameter::sets:
      return "sets";
    case Response::Parameter::rounds:
      return "rounds";
    case Response::Parameter::load:
      return "load";
  }
  return {};
}

std::string_view name(Limit::Of of) {
  switch (of) {
    case Limit::Of::exercise:
      return "exercise";
    case Limit::Of::impact:
      return "impact";
    case Limit::Of::heavy:
      return "heavy";
    case Limit::Of::loading:
      return "loading";
    case Limit::Of::steps:
      return "steps";
  }
  return {};
}

std::string_view name(Ceiling::Of of) {
  switch (of) {
    case Ceiling::Of::contacts:
      return "contacts";
    case Ceiling::Of::run_minutes:
      return "run-minutes";
    case Ceiling::Of::run_metres:
      return "run-metres";
  }
  return {};
}

std::string_view name(Load::Measure measure) {
  switch (measure) {
    case Load::Measure::external:
      return "g";
    case Load::Measure::repetition_maximum:
      return "rm";
    case Load::Measure::body_weight:
      return "body_weight_percent";
    case Load::Measure::voluntary:
      return "mvc_percent";
    case Load::Measure::one_maximum:
      return "one_rm_percent";
    case Load::Measure::effort:
      return "rpe";
  }
  return {};
}

}  // namespace achilles
