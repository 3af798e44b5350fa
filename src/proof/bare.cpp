#include "proof/bare.hpp"

namespace achilles::proof {
namespace {

void strip(Exercise& exercise) {
  exercise.title.clear();
  exercise.how.clear();
  exercise.needs.clear();
  exercise.instead.clear();
  exercise.source = {};
}

void strip(Item& item) {
  strip(item.exercise);
  if (item.dose.intervals) item.dose.intervals->surface.clear();
  item.with.clear();
  item.without.clear();
  item.note.clear();
  item.source = {};
  item.sources.clear();
}

}  // namespace

Protocol bare(const Protocol& protocol) {
  Protocol stripped = protocol;
  for (auto& phase : stripped.phases) {
    for (auto& item : phase.items) strip(item);
    for (auto& step : phase.steps) {
      if (auto* begin = std::get_if<Begin>(&step.what)) strip(begin->item);
    }
  }
  for (auto& track : stripped.tracks) {
    for (auto& item : track.items) strip(item);
  }
  for (auto& exercise : stripped.others) strip(exercise);
  return stripped;
}

}  // namespace achilles::proof
