#include "cli/open_work.hpp"

#include <algorithm>

namespace achilles::cli {
namespace {

/// How many times an exercise of the blocks before `block` comes up: its rounds that lie earlier in the day.
std::ptrdiff_t rounds_before(const std::vector<Block>& blocks, const Block& block, const std::string& exercise) {
  std::ptrdiff_t rounds = 0;
  for (const auto& earlier : blocks) {
    if (&earlier == &block) break;
    rounds +=
        std::ranges::count(earlier.items, exercise, [](const PlanItem& planned) { return planned.item.exercise.id; });
  }
  return rounds;
}

}  // namespace

bool still_open(const std::vector<Block>& blocks, const Block& block, const PlanItem& planned, const Day& day) {
  if (planned.item.optional) return false;
  if (planned.item.dose.intervals) return day.activities.empty();
  const auto& id = planned.item.exercise.id;
  return std::ranges::count(day.sets, id, &ExerciseSets::exercise) <= rounds_before(blocks, block, id);
}

}  // namespace achilles::cli
