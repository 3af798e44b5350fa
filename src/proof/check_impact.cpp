#include <algorithm>

#include "proof/checks.hpp"

namespace achilles::proof::checks {
namespace {

constexpr int full_days_after_hurt = 3;
constexpr int full_days_after_high = 3;
constexpr int days_before_impact = 21;

bool is_run(const Item& item) {
  const auto& intervals = item.dose.intervals;
  return intervals &&
         std::ranges::any_of(intervals->bouts, [](const Bout& bout) { return bout.gait == Bout::Gait::run; });
}

bool is_impact(const Item& item) {
  return item.exercise.purpose == Purpose::impact || item.exercise.tier == Tier::high || is_run(item);
}

bool asks_for_impact(const Turn& turn) { return turn.run.allowed || std::ranges::any_of(turn.routine, is_impact); }

bool asks_for(const Turn& turn, Tier tier) {
  return std::ranges::any_of(turn.routine, [tier](const Item& item) { return item.exercise.tier == tier; });
}

}  // namespace

bool no_impact_after_hurt(const Turn& turn) {
  const auto hurt = last_over(turn.before, turn.day);
  if (!hurt || !asks_for_impact(turn)) return true;
  return turn.day.date - *hurt > full_days_after_hurt && settled(turn.before, turn.day);
}

bool no_early_impact(const Turn& turn) {
  return turn.verdict.days_in_plan >= days_before_impact || !asks_for_impact(turn);
}

bool high_days_apart(const Turn& turn) {
  const auto& last = turn.before.last_high;
  if (!last || turn.day.date - *last > full_days_after_high) return true;
  return !turn.run.allowed && !asks_for(turn, Tier::high) && std::ranges::none_of(turn.routine, is_run);
}

bool heavy_days_apart(const Turn& turn) {
  const auto& last = turn.before.last_heavy;
  return !last || turn.day.date - *last > 1 || !asks_for(turn, Tier::medium);
}

bool run_within_a_tenth(const Turn& turn) {
  if (!turn.run.allowed) return true;
  const auto longest = longest_run(turn.before);
  const auto most = longest == 0 ? std::int64_t{10} * most_of_a_first_run : std::int64_t{11} * longest;
  return turn.run.most && std::int64_t{10} * *turn.run.most <= most;
}

}  // namespace achilles::proof::checks
