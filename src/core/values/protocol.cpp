#include "achilles/protocol.hpp"

#include <algorithm>

namespace achilles {
namespace {

void apply(const Change& change, Dose& dose) {
  const Dose& to = change.to;
  if (to.sets) dose.sets = to.sets;
  if (to.reps || !to.reps_by_set.empty()) {
    dose.reps = to.reps;
    dose.reps_by_set = to.reps_by_set;
  }
  if (to.hold) dose.hold = to.hold;
  if (to.load) dose.load = to.load;
  if (to.tempo) dose.tempo = to.tempo;
  if (to.intervals) dose.intervals = to.intervals;
  if (change.add != 0) dose.load = external(dose.grams().value_or(0) + change.add);
}

bool changes(const Change& change, const Item& item) {
  return std::ranges::find(change.exercises, item.exercise.id) != change.exercises.end();
}

}  // namespace

std::size_t Phase::steps_at(int level) const {
  return std::min(static_cast<std::size_t>(std::max(level, 0)), steps.size());
}

Dose Phase::dose_of(const Item& item, std::size_t begun, int level) const {
  Dose dose = item.dose;
  for (std::size_t i = begun; i < steps_at(level); ++i) {
    const auto* change = std::get_if<Change>(&steps[i].what);
    if (change != nullptr && changes(*change, item)) apply(*change, dose);
  }
  return dose;
}

bool Phase::runs_in(const Item& item, std::size_t begun, int level) const {
  for (std::size_t i = steps_at(level); i > begun; --i) {
    const auto* change = std::get_if<Change>(&steps[i - 1].what);
    if (change != nullptr && change->to.intervals && changes(*change, item)) return change->to.intervals->runs();
  }
  return item.runs();
}

std::vector<Item> Phase::at_level(int level) const {
  std::vector<Item> routine;
  each_item(level, [&](const Item& item, std::size_t begun) {
    routine.push_back(item);
    routine.back().dose = dose_of(item, begun, level);
  });
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
