#include "cli/coaching/holds.hpp"

#include <fmt/format.h>

#include "achilles/error.hpp"

namespace achilles::cli {
namespace {

bool is_only_held(const std::string& exercise, const Protocol& protocol) {
  bool held = false, repeated = false;
  const auto look_at = [&](const std::vector<Item>& items) {
    for (const auto& item : items) {
      if (item.exercise.id != exercise) continue;
      held = held || item.dose.hold;
      repeated = repeated || item.dose.reps || !item.dose.reps_by_set.empty();
    }
  };
  for (const auto& phase : protocol.phases) look_at(phase.at_level(static_cast<int>(phase.steps.size())));
  for (const auto& track : protocol.tracks) look_at(track.items);
  return held && !repeated;
}

}  // namespace

void refuse_repeated_hold(const ExerciseSets& done, const Protocol& protocol) {
  if (!done.reps || !is_only_held(done.exercise, protocol)) return;
  const auto typed = fmt::format("{}x{}", done.sets.value_or(1), *done.reps);
  throw Error{Exit::usage, fmt::format("{} is held, and '{}' says repetitions", done.exercise, typed),
              fmt::format("Write its seconds with their unit: {}s", typed)};
}

}  // namespace achilles::cli
