#include <algorithm>

#include "proof/checks.hpp"
#include "proof/trend.hpp"

namespace achilles::proof::checks {
namespace {

constexpr int limit = 5;
constexpr int days_between_steps = 7;

bool rises(const Turn& turn) { return turn.verdict.to > turn.verdict.from; }

bool by_one(Position from, Position to) {
  const bool level = to.phase == from.phase && to.level == from.level + 1;
  const bool phase = to.phase == from.phase + 1 && to.level == 0;
  return level || phase;
}

/// Yesterday's pain during and after, which is judged today.
bool hurt_by_load(const Told& yesterday) {
  const auto worst = std::max(yesterday.during, yesterday.after);
  return worst && worst->value() > limit;
}

bool rose(Trend trend) { return trend == Trend::up || trend == Trend::well_up; }

}  // namespace

bool no_rise_when_worse(const Turn& turn) {
  if (!rises(turn)) return true;
  const auto usual = usual_morning(turn.before, turn.day.date);
  const bool above = turn.day.morning && usual && 2 * turn.day.morning->value() > *usual;
  const bool hurt = over_limit(turn.day) || hurt_by_load(turn.before.told.front());
  return turn.day.morning && !above && !hurt && !rose(week_trend(turn.before, turn.day)) &&
         !rose(stiffness_trend(turn.before, turn.day));
}

bool one_step_a_week(const Turn& turn) {
  if (!rises(turn) || is_placement(turn.verdict)) return true;
  const Date since = turn.before.last_rise.value_or(turn.day.date - turn.verdict.days_in_plan);
  return by_one(turn.verdict.from, turn.verdict.to) && turn.day.date - since >= days_between_steps;
}

bool no_rise_in_the_dark(const Turn& turn) {
  if (!rises(turn)) return true;
  const bool dose_unknown = turn.before.dose_unknown && !is_placement(turn.verdict);
  return !dose_unknown && !turn.before.masked && !turn.day.medicine;
}

bool worse_is_never_milder(const Turn& turn) {
  if (turn.pair == nullptr || !at_least_as_bad(turn.pair->one.day, turn.pair->other.day)) return true;
  const auto& [one, other] = *turn.pair;
  if (one.today.action < other.today.action || one.today.to > other.today.to) return false;
  // The next day is compared where it is judged from the same place: at the same level, and by the same usual morning.
  // A step back has been answered already, and a worse morning becomes part of the usual one.
  const bool same_place = one.today.to == other.today.to && one.day.morning == other.day.morning &&
                          one.day.stiffness == other.day.stiffness;
  return !same_place || one.tomorrow.action >= other.tomorrow.action;
}

}  // namespace achilles::proof::checks
