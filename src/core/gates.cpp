#include "gates.hpp"

#include "criteria.hpp"
#include "rules/rules.hpp"

namespace achilles {
namespace {

/// No phase begins within this many days of a rest or a step back [clinical rules, section 5.2: D].
constexpr int quiet_days = 7;

bool quiet(const State& before, Date today) {
  for (int back = 1; back <= quiet_days; ++back) {
    const auto* trace = before.trace(today - back);
    if (trace != nullptr && trace->action >= Action::regress) return false;
  }
  return true;
}

bool gate_open(const Protocol& protocol, const State& before, const Day& today) {
  const std::size_t phase = before.position.phase;
  if (phase + 1 >= protocol.phases.size()) return false;
  return quiet(before, today.date) && all_met(protocol.phases[phase].advance, before, today) &&
         all_met(protocol.phases[phase + 1].entry, before, today);
}

bool at_most(const std::optional<PainScore>& score, int limit) { return score && score->value() <= limit; }

}  // namespace

Streaks streaks_this_morning(const State& before, const Day& today) {
  if (!before.awaiting_morning) return {before.fast_streak, before.slow_streak};
  const auto* workout = before.trace(today.date - 1);
  const auto baseline = before.baseline();
  const bool settled = workout != nullptr && baseline && at_most(today.morning, rules::settled_morning) &&
                       2 * today.morning->value() <= *baseline;
  if (!settled || !before.last_workout_complete || today.medicine || workout->medicine) return {};
  Streaks streaks;
  if (at_most(workout->during, rules::pain_limit) && at_most(workout->after, rules::pain_limit)) {
    streaks.slow = before.slow_streak + 1;
  }
  if (at_most(workout->during, rules::low_pain) && at_most(workout->after, rules::low_pain)) {
    streaks.fast = before.fast_streak + 1;
  }
  return streaks;
}

Move move_up(const Protocol& protocol, const State& before, const Day& today) {
  const Position from = before.position;
  const Phase& phase = protocol.phases[from.phase];
  if (gate_open(protocol, before, today)) {
    const Position next{static_cast<std::uint8_t>(from.phase + 1), 0};
    return {next, {Action::progress, reason::GateOpen{next.phase}}};
  }
  const auto streaks = streaks_this_morning(before, today);
  const bool fast = streaks.fast >= rules::fast_lane;
  const bool slow = streaks.slow >= rules::slow_lane;
  if (from.level >= phase.steps.size()) return {from, {Action::hold, reason::TopOfPhase{}}};
  if ((!fast && !slow) || !all_met(phase.progress, before, today)) {
    return {from, {Action::hold, reason::NotEarned{streaks.fast, streaks.slow}}};
  }
  const Position next{from.phase, static_cast<std::uint16_t>(from.level + 1)};
  if (fast) return {next, {Action::progress, reason::FastLane{streaks.fast}}};
  return {next, {Action::progress, reason::SlowLane{streaks.slow}}};
}

Position one_lower(const State& state) {
  const Position from = state.position;
  if (from.level > 0) return {from.phase, static_cast<std::uint16_t>(from.level - 1)};
  if (from.phase == 0) return from;
  const auto below = static_cast<std::uint8_t>(from.phase - 1);
  return {below, state.left_at[below]};
}

}  // namespace achilles
