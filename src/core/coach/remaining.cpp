#include "achilles/remaining.hpp"

#include <algorithm>

namespace achilles {

Side side_of(Legs legs) { return legs == Legs::left ? Side::left : legs == Legs::right ? Side::right : Side::both; }

SetsDone sets_done(const PlanItem& planned, int rounds_before, std::span<const Entry> entries) {
  const int round = sets_of(planned.item.dose);
  SetsDone done{-rounds_before * round, -rounds_before * round};
  for (const auto& entry : entries) {
    const auto* sets = std::get_if<ExerciseSets>(&entry.body);
    if (sets == nullptr || sets->exercise != planned.item.exercise.id) continue;
    const int count = std::min(sets->sets.value_or(round), (rounds_before + 1) * round);  // more fills no more
    if (entry.side != Side::right) done.left += count;
    if (entry.side != Side::left) done.right += count;
  }
  return {std::clamp(done.left, 0, round), std::clamp(done.right, 0, round)};
}

std::vector<Task> tasks_of(const std::vector<Block>& blocks, const Block& block, std::span<const Entry> entries) {
  std::vector<Task> tasks;
  for (const auto& planned : block.items) {
    int rounds_before = 0;
    const auto count = [&](const PlanItem& other) {
      if (other.item.exercise.id == planned.item.exercise.id) ++rounds_before;
    };
    for (const auto& earlier : blocks) {
      if (&earlier == &block) break;
      std::ranges::for_each(earlier.items, count);
    }
    for (const auto& other : block.items) {
      if (&other == &planned) break;
      count(other);
    }
    tasks.push_back({planned, sets_done(planned, rounds_before, entries)});
  }
  return tasks;
}

bool is_asked(const Activity& activity, const Intervals& intervals) {
  return activity.kind == (intervals.runs() ? Activity::Kind::run : Activity::Kind::walk);
}

bool is_open(const Task& task) { return !script_of({&task, 1}).parts.empty(); }

}  // namespace achilles
