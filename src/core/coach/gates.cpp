#include "core/coach/gates.hpp"

#include <algorithm>

#include "core/coach/criteria.hpp"
#include "core/coach/morning.hpp"
#include "core/coach/rules/rules.hpp"
#include "core/coach/setbacks.hpp"

namespace achilles {
namespace {

bool quiet(const State& before) { return !noisy_through(before); }

bool gate_open(const Protocol& protocol, const State& before, const Day& today) {
  const std::size_t phase = before.position.phase;
  if (phase + 1 >= protocol.phases.size() || !quiet(before)) return false;
  const auto& next = protocol.phases[phase + 1];
  return all_met(protocol.phases[phase].advance, before, today) &&
         (!next.window || met(next.window->opens, before, today, Asked::gate)) && all_met(next.entry, before, today);
}

bool step_open(const Phase& phase, int level, const State& before, const Day& today) {
  bool open = true;
  phase.each_step_condition(
      level, [&](const Condition& condition) { open = open && met(condition, before, today, Asked::gate); });
  return open;
}

bool may_be_placed(const State& before, const Day& today) {
  return before.position == Position{} && today.date - before.start < days_of_placement && quiet(before);
}

bool at_most(const std::optional<PainScore>& score, int limit) { return score && score->value() <= limit; }

}  // namespace

std::vector<Standing> gate(const Protocol& protocol, Position position, const State& before, const Day& today) {
  if (position.phase + 1U >= protocol.phases.size()) return {};
  const auto& next = protocol.phases[position.phase + 1U];
  auto all = standings(protocol.phases[position.phase].advance, before, today);
  if (next.window) all.push_back(standing(next.window->opens, before, today, Asked::gate));
  for (const auto& condition : next.entry) all.push_back(standing(condition, before, today, Asked::gate));
  return all;
}

bool waits_for_time(const Standing& standing, int days_ago) {
  if (standing.criterion == nullptr) return false;
  const auto& criterion = *standing.criterion;
  const bool of_time = criterion.measure == Measure::days_in_phase || criterion.measure == Measure::days_in_plan ||
                       criterion.measure == Measure::days_since;
  if (!of_time || !standing.met) return of_time;
  return criterion.comparison == Comparison::at_least && standing.value && *standing.value - days_ago < criterion.value;
}

std::vector<Standing> step_conditions(const Protocol& protocol, Position position, const State& before,
                                      const Day& today) {
  std::vector<Standing> all;
  protocol.phases[position.phase].each_step_condition(position.level, [&](const Condition& condition) {
    all.push_back(standing(condition, before, today, Asked::gate));
  });
  return all;
}

std::vector<Standing> placement_tests(const Protocol& protocol, const State& before, const Day& today) {
  std::vector<Standing> all;
  if (!may_be_placed(before, today)) return all;
  for (const auto& placement : protocol.placement) {
    for (const auto& need : standings(placement.needs, before, today)) all.push_back(need);
  }
  return all;
}

std::optional<Move> place(const Protocol& protocol, const State& before, const Day& today) {
  if (!may_be_placed(before, today) || !today.morning) return std::nullopt;
  std::optional<Move> move;
  for (const auto& placement : protocol.placement) {
    const auto& phase = protocol.phases[placement.phase];
    if (!all_met(placement.needs, before, today) || !all_met(phase.entry, before, today)) continue;
    if (move && move->to.phase >= placement.phase) continue;
    move = Move{{placement.phase, 0}, {Action::hold, reason::Placed{placement.phase}}};
  }
  return move;
}

Streaks streaks_this_morning(const State& before, const Day& today) {
  if (!before.awaiting_morning) return {before.fast_streak, before.slow_streak};
  const auto* workout = before.trace(today.date - 1);
  const bool settled = workout != nullptr && settled_this_morning(before, today) == true;
  if (!settled || before.last_workout_done != Percent::of<Percent::high>()) return {};
  // Medicine of the day before hides what the workout showed: it may take a streak away, and adds nothing to one.
  const auto* eve = before.trace(today.date - 2);
  const int earned = eve != nullptr && eve->medicine ? 0 : 1;
  Streaks streaks;
  if (at_most(workout->during, rules::pain_limit) && at_most(workout->after, rules::pain_limit)) {
    streaks.slow = before.slow_streak + earned;
  }
  if (at_most(workout->during, rules::low_pain) && at_most(workout->after, rules::low_pain)) {
    streaks.fast = before.fast_streak + earned;
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
  if (!fast && !slow) return {from, {Action::hold, reason::NotEarned{streaks.fast, streaks.slow}}};
  if (!step_open(phase, from.level, before, today)) return {from, {Action::hold, reason::StepWaits{}}};
  const Position next{from.phase, static_cast<std::uint16_t>(from.level + 1)};
  if (fast) return {next, {Action::progress, reason::FastLane{streaks.fast}}};
  return {next, {Action::progress, reason::SlowLane{streaks.slow}}};
}

Position lower(const State& state, int levels) {
  Position at = state.position;
  for (; levels > 0 && at != Position{}; --levels) {
    if (at.level > 0) {
      --at.level;
    } else {
      --at.phase;
      at.level = state.left_at[at.phase];
    }
  }
  return at;
}

}  // namespace achilles
