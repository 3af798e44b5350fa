#include <algorithm>

#include "achilles/coach.hpp"
#include "achilles/load.hpp"
#include "achilles/plan.hpp"
#include "calendar.hpp"
#include "criteria.hpp"
#include "gates.hpp"
#include "morning.hpp"
#include "routine.hpp"
#include "rules/rules.hpp"

namespace achilles {
namespace {

/// The last silence after which what used to be normal is no longer known [clinical rules, row 23: D].
constexpr int days_until_stale = 28;

Trace& slot(State& state, Date day) {
  const int place = day.number() % days_remembered;
  return state.traces[static_cast<std::size_t>(place < 0 ? place + days_remembered : place)];
}

Trace trace_of(const Day& day) {
  Trace trace;
  trace.morning = day.morning;
  trace.during = day.during;
  trace.after = std::max(day.after, day.now);
  trace.stiffness = day.stiffness;
  trace.medicine = day.medicine;
  trace.reported = day.reported;
  for (const auto& activity : day.activities) {
    if (activity.kind != Activity::Kind::run) continue;
    trace.longest_run = std::max(trace.longest_run, activity.distance.value_or(0));
    trace.fastest_run = std::max(trace.fastest_run, activity.speed().value_or(0));
  }
  return trace;
}

bool ran(const Day& day) {
  return std::ranges::any_of(day.activities,
                             [](const Activity& activity) { return activity.kind == Activity::Kind::run; });
}

void remember_morning(State& state, const Day& day) {
  if (state.last_logged && day.date - *state.last_logged >= days_until_stale) {
    state.mornings = {};
    state.mornings_count = state.mornings_next = 0;
    state.intake_morning.reset();
  }
  if (!day.morning) return;
  state.mornings[state.mornings_next] = day.morning;
  state.mornings_next = static_cast<std::uint8_t>((state.mornings_next + 1) % mornings_remembered);
  state.mornings_count = static_cast<std::uint8_t>(std::min(state.mornings_count + 1, mornings_remembered));
}

/// After a run that was too long, the next two stay under the longest before it [D, from frandsen-2025].
void remember_runs(State& state, const Day& day, Metres longest_before) {
  for (const auto& activity : day.activities) {
    if (activity.kind != Activity::Kind::run) continue;
    if (over_a_tenth_more(activity.distance.value_or(0), longest_before)) {
      state.short_runs_due = 2;
      state.run_ceiling = longest_before;
    } else if (state.short_runs_due > 0) {
      --state.short_runs_due;
    }
  }
}

void remember_trials(State& state, const Protocol& protocol, const Day& day) {
  if (day.sets.empty() && day.activities.empty()) return;
  const auto remember = [&](const Criterion& criterion) {
    if (criterion.measure != Measure::pain_of) return;
    if (const auto pain = trial_of(criterion, day)) state.trials[criterion.place] = {day.date, *pain};
  };
  each_criterion(protocol, remember);
}

/// A result of a test with sides but of no side is of no use.
void remember_results(State& state, const Protocol& protocol, const Day& day) {
  if (day.tests.empty()) return;
  each_criterion(protocol, [&](const Criterion& criterion) {
    if (!criterion.test) return;
    auto& [left, right] = state.results[criterion.place];
    for (const auto& tested : day.tests) {
      if (tested.result.test != criterion.test->id) continue;
      const bool both = criterion.test->sided == Sided::no || tested.side == Side::both;
      if (both || tested.side == Side::left) left = {day.date, tested.result.value};
      if (both || tested.side == Side::right) right = {day.date, tested.result.value};
    }
  });
}

/// What the record says whether or not an episode is open: runs before it count for the run limits of its first days.
void remember(State& state, const Day& day, const Trace& trace) {
  const Metres longest_before = state.longest_run(day.date);
  remember_morning(state, day);
  remember_runs(state, day, longest_before);
  if (ran(day)) state.last_impact = day.date;
  if (day.logged) state.last_logged = day.date;
  slot(state, day.date) = trace;
  state.day = day.date;
}

/// Which exercises were done, for what must not come too close together.
void remember_done(State& state, Trace& trace, const Protocol& protocol, const Day& day) {
  for (const auto& sets : day.sets) {
    const auto place = std::ranges::find(protocol.exercises, sets.exercise) - protocol.exercises.begin();
    if (static_cast<std::size_t>(place) < protocol.exercises.size()) trace.exercises |= std::uint64_t{1} << place;
    const auto* exercise = protocol.find_exercise(sets.exercise);
    if (exercise == nullptr) continue;
    if (exercise->tier == Tier::high) state.last_impact = day.date;
    if (exercise->tier == Tier::medium) state.last_heavy = day.date;
  }
  for (const auto& activity : day.activities) {
    const auto place = activity.kind == Activity::Kind::run ? runs_place : walks_place;
    trace.exercises |= std::uint64_t{1} << place;
  }
}

void remember_all(State& state, const Protocol& protocol, const Day& day, Trace& trace) {
  if (day.cleared_on) state.clearance = std::max(state.clearance, day.cleared_on);
  remember_trials(state, protocol, day);
  remember_results(state, protocol, day);
  remember_done(state, trace, protocol, day);
  remember(state, day, trace);
}

/// All that counts of a routine: what a share stated outright is a share of.
std::uint64_t places_of(const Routine& routine) {
  std::uint64_t places = 0;
  for (const auto& item : routine.items) {
    if (item.counts()) places |= std::uint64_t{1} << item.place;
  }
  return places;
}

void judge_last_workout(State& state, const Day& day) {
  const auto streaks = streaks_this_morning(state, day);
  state.fast_streak = static_cast<std::uint8_t>(std::min(streaks.fast, rules::fast_lane));
  state.slow_streak = static_cast<std::uint8_t>(std::min(streaks.slow, rules::slow_lane));
  state.awaiting_morning = false;
  if (state.trace(day.date - 1) != nullptr) slot(state, day.date - 1).settled = settled_this_morning(state, day);
}

void begin_again(State& state) { state.fast_streak = state.slow_streak = 0; }

void take_decision(State& state, const Decision& decision) {
  if (decision.to.phase > decision.from.phase) state.left_at[decision.from.phase] = decision.from.level;
  if (decision.to != decision.from) state.level_since = decision.day;
  state.position = decision.to;
  state.phase_since = decision.phase_since;
  state.impact_locked_through = decision.impact_locked_through;
  if (decision.action == Action::progress) state.last_progression = decision.day;
  if (decision.action == Action::rest && decision.rest_days > 1) {
    state.resting_through = std::max(state.resting_through, std::optional{decision.day + decision.rest_days - 1});
  }
  if (decision.action == Action::progress || decision.action >= Action::regress) begin_again(state);
}

/// Pain on a day without a counted workout cannot earn a step, but it can lose one.
void lose_streaks(State& state, const Trace& trace) {
  const auto worst = std::max(trace.during, trace.after);
  if (!worst) return;
  if (worst->value() > rules::low_pain) state.fast_streak = 0;
  if (worst->value() > rules::pain_limit) state.slow_streak = 0;
}

}  // namespace

State begin(const Start& start, Date first_day) {
  State state;
  state.start = state.phase_since = state.level_since = state.last_progression = first_day;
  state.injury = start.onset;
  state.surgery = start.surgery;
  state.day = first_day - 1;
  state.intake_morning = start.morning;
  return state;
}

State adopt(const Protocol& protocol, const State& before, std::span<const Day> recent) {
  State state = before;
  const Date today = before.day + 1;
  state.start = state.phase_since = state.level_since = state.last_progression = today;
  state.position = {};
  state.left_at = {};
  state.trials = {};
  state.results = {};
  state.fast_streak = state.slow_streak = 0;
  state.awaiting_morning = false;
  state.resting_through.reset();
  for (const auto& day : recent) {
    if (state.trace(day.date) == nullptr) continue;
    Trace& trace = slot(state, day.date);
    trace.exercises = 0;
    remember_trials(state, protocol, day);
    remember_results(state, protocol, day);
    remember_done(state, trace, protocol, day);
  }
  return state;
}

State advance(const Protocol& protocol, const State& before, const Day& day) {
  if (day.date <= before.day) return before;
  State state = before;
  Trace trace = trace_of(day);
  if (day.date < before.start) {
    remember_all(state, protocol, day, trace);
    return state;
  }
  const Decision decision = decide(protocol, before, day);
  const auto routine = routine_of(protocol, decision);
  trace.action = decision.action;
  trace.prescribed = routine.prescribes();
  trace.done = day.done ? day.done : routine.share_done(day);

  if (day.done && day.done->value() > 0) trace.exercises = places_of(routine);
  judge_last_workout(state, day);
  take_decision(state, decision);
  state.signs = rules::Inputs(protocol.phases[before.position.phase], before, day).signs;
  remember_all(state, protocol, day, trace);
  if (trace.done && trace.done->value() > 0) {
    state.awaiting_morning = true;
    state.last_workout_complete = trace.done->value() == Percent::high;
  } else {
    lose_streaks(state, trace);
  }
  return state;
}

}  // namespace achilles
