#include <algorithm>

#include "achilles/coach.hpp"
#include "achilles/load.hpp"
#include "calendar.hpp"
#include "criteria.hpp"
#include "gates.hpp"
#include "judge.hpp"
#include "morning.hpp"
#include "routine.hpp"
#include "rules/rules.hpp"

namespace achilles {
namespace {

/// The last silence after which what used to be normal is no longer known [clinical rules, row 23: D].
constexpr int days_until_stale = 28;
/// An operation this long ago is an old one, and its sign is asked for like any other [D].
constexpr int days_of_recent_surgery = 365;

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
    trace.distance += activity.distance.value_or(0);
    trace.fastest_run = std::max(trace.fastest_run, activity.speed().value_or(0));
  }
  return trace;
}

bool ran(const Day& day) {
  return std::ranges::any_of(day.activities,
                             [](const Activity& activity) { return activity.kind == Activity::Kind::run; });
}

/// What is forgotten is forgotten before the first morning after the silence is judged.
void forget_if_stale(State& state) {
  if (!state.last_logged || state.day + 1 - *state.last_logged < days_until_stale) return;
  state.mornings = {};
  state.mornings_count = state.mornings_next = 0;
  state.intake_morning.reset();
  state.usual.reset();
}

void remember_morning(State& state, const Day& day) {
  if (!day.morning) return;
  state.mornings[state.mornings_next] = day.morning;
  state.mornings_next = static_cast<std::uint8_t>((state.mornings_next + 1) % mornings_remembered);
  state.mornings_count = static_cast<std::uint8_t>(std::min(state.mornings_count + 1, mornings_remembered));
  state.usual = state.counted_usual();
}

/// After a run that was too long, the next two stay under the longest before it [D, from frandsen-2025].
void remember_runs(State& state, const Day& day) {
  if (day.activities.empty()) return;
  const Metres longest_before = state.longest_run(day.date);
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
    const auto pain = trial_of(criterion, day);
    if (!pain) return;
    Trial& last = state.trials[criterion.place];
    // Pain medicine hides pain: what was masked may take back what was shown, and shows nothing.
    if (day.medicine && (!last.day || *pain <= last.pain)) return;
    last = {day.date, *pain};
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

void remember_outcomes(State& state, const Day& day) {
  for (const auto& tested : day.tests) {
    for (std::size_t i = 0; i < outcome_count; ++i) {
      if (tested.result.test != name(static_cast<Outcome>(i))) continue;
      auto& course = state.outcomes[i];
      course.last = {day.date, tested.result.value};
      if (!course.first.day) course.first = course.last;
      if (day.date - state.start <= rules::days_to_week_12) course.by_week_12 = course.last;
    }
  }
}

/// What the reviews of the plan look at.
void remember_for_reviews(State& state, const Day& day, const Trace& trace) {
  const int days = day.date - state.start;
  if (days < 7) {
    for (const auto& pain : {day.morning, day.during, trace.after}) {
      if (!pain) continue;
      state.first_week_sum = static_cast<std::uint16_t>(state.first_week_sum + pain->value());
      ++state.first_week_count;
    }
  }
  if (days < rules::days_of_first_review && day.logged) ++state.logged_days;
  if (!trace.prescribed) return;
  ++state.prescribed_days;
  if (trace.done) state.done_percent += static_cast<std::uint32_t>(trace.done->value());
}

/// What the record says whether or not an episode is open: runs before it count for the run limits of its first days.
void remember(State& state, const Day& day, const Trace& trace) {
  remember_morning(state, day);
  remember_runs(state, day);
  remember_outcomes(state, day);
  if (day.screened) state.last_screened = day.date;
  if (day.logged) state.last_logged = day.date;
  std::ranges::copy_backward(state.traces.begin(), state.traces.end() - 1, state.traces.end());
  state.traces.front() = trace;
  state.day = day.date;
  forget_if_stale(state);
}

/// Which exercises were done, for what must not come too close together.
void remember_done(State& state, Trace& trace, const Protocol& protocol, const Day& day, Tiers tiers) {
  for (const auto& sets : day.sets) {
    const auto place = std::ranges::find(protocol.exercises, sets.exercise) - protocol.exercises.begin();
    if (static_cast<std::size_t>(place) < protocol.exercises.size()) trace.exercises |= std::uint64_t{1} << place;
    if (const auto* exercise = protocol.find_exercise(sets.exercise)) tiers.add(exercise->tier);
  }
  for (const auto& activity : day.activities) {
    const auto place = activity.kind == Activity::Kind::run ? runs_place : walks_place;
    trace.exercises |= std::uint64_t{1} << place;
  }
  const bool heavy_and_sore = tiers.medium && day.during && day.during->value() >= rules::sore_strength;
  if (ran(day) || tiers.high || heavy_and_sore) state.last_high = day.date;
  if (tiers.medium) state.last_heavy = day.date;
}

void remember_all(State& state, const Protocol& protocol, const Day& day, Trace& trace, Tiers tiers) {
  if (day.cleared_on) state.clearance = std::max(state.clearance, day.cleared_on);
  remember_trials(state, protocol, day);
  remember_results(state, protocol, day);
  remember_done(state, trace, protocol, day, tiers);
  remember(state, day, trace);
}

void judge_last_workout(State& state, const Day& day) {
  const auto streaks = streaks_this_morning(state, day);
  state.traces.front().settled = settled_this_morning(state, day);
  state.fast_streak = static_cast<std::uint8_t>(std::min(streaks.fast, rules::fast_lane));
  state.slow_streak = static_cast<std::uint8_t>(std::min(streaks.slow, rules::slow_lane));
  state.awaiting_morning = false;
}

void begin_again(State& state) { state.fast_streak = state.slow_streak = 0; }

void take(State& state, const Verdict& verdict) {
  if (verdict.to.phase > verdict.from.phase) state.left_at[verdict.from.phase] = verdict.from.level;
  if (verdict.to != verdict.from) state.level_since = verdict.day;
  state.position = verdict.to;
  state.phase_since = verdict.phase_since;
  state.impact_locked_through = verdict.impact_locked_through;
  state.signs = verdict.signs;
  const bool up = verdict.action == Action::progress || verdict.to > verdict.from;
  if (up) state.last_progression = verdict.day;
  if (verdict.action >= Action::rest && verdict.rest_days > 1) {
    state.resting_through = std::max(state.resting_through, std::optional{verdict.day + verdict.rest_days - 1});
  }
  if (up || verdict.action >= Action::regress) begin_again(state);
}

/// Pain on a day without a counted workout cannot earn a step, but it can lose one.
void lose_streaks(State& state, const Trace& trace) {
  const auto worst = std::max(trace.during, trace.after);
  if (!worst) return;
  if (worst->value() > rules::low_pain) state.fast_streak = 0;
  if (worst->value() > rules::pain_limit) state.slow_streak = 0;
}

bool wholly_recorded(const Day& day, const Trace& trace) {
  return day.morning && (!trace.prescribed || (trace.during && trace.after && trace.done));
}

void push(PastDays& days, bool today) { days = days << 1 | (today ? 1U : 0U); }

void remember_action(State& state, const Day& day, const Trace& trace, Action action) {
  push(state.progressed, action == Action::progress);
  push(state.held, action == Action::hold && wholly_recorded(day, trace));
  push(state.set_back, action >= Action::regress);
  push(state.rested, action == Action::rest);
}

/// The next day after `state.day`.
void fold_next(const Protocol& protocol, State& state, const Day& day) {
  Trace trace = trace_of(day);
  if (day.date < state.start) {
    remember_all(state, protocol, day, trace, {});
    return;
  }
  Hearing hearing;
  const Verdict verdict = judge(protocol, state, day, hearing);
  const auto asked = asked_by(protocol, verdict);
  trace.action = verdict.action;
  trace.prescribed = asked.prescribes();
  if (trace.prescribed) trace.done = day.done ? day.done : share_done(protocol, verdict, day);
  const bool stated = day.done && day.done->value() > 0;
  if (stated) trace.exercises = asked.places;

  judge_last_workout(state, day);
  take(state, verdict);
  remember_action(state, day, trace, verdict.action);
  remember_for_reviews(state, day, trace);
  remember_all(state, protocol, day, trace, stated ? asked.tiers : Tiers{});
  const bool worked = trace.done && trace.done->value() > 0;
  if (worked || trace.prescribed) {
    state.last_workout = day.date;
    state.last_workout_done = trace.done;
  }
  if (worked) {
    state.awaiting_morning = true;
  } else {
    lose_streaks(state, trace);
  }
}

}  // namespace

State begin(const Start& start, Date first_day) {
  State state;
  state.start = state.phase_since = state.level_since = state.last_progression = first_day;
  state.injury = start.onset;
  state.surgery = start.surgery;
  state.day = first_day - 1;
  state.intake_morning = start.morning;
  state.usual = state.counted_usual();
  state.last_screened = first_day;
  if (start.surgery && first_day - *start.surgery < days_of_recent_surgery) state.signs.add(Sign::recent_surgery);
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
  state.last_workout.reset();
  state.last_workout_done.reset();
  state.resting_through.reset();
  state.held = 0;
  state.first_week_sum = state.first_week_count = state.logged_days = 0;
  state.prescribed_days = state.done_percent = 0;
  for (auto& course : state.outcomes) course = {course.last, {}, course.last};
  const auto locked = state.last_high;
  const auto heavy = state.last_heavy;
  for (const auto& day : recent) {
    const int back = state.day - day.date;
    if (back < 0 || back >= days_remembered) continue;
    Trace& trace = state.traces[static_cast<std::size_t>(back)];
    trace.exercises = 0;
    remember_trials(state, protocol, day);
    remember_results(state, protocol, day);
    remember_done(state, trace, protocol, day, {});
  }
  state.last_high = std::max(state.last_high, locked);
  state.last_heavy = std::max(state.last_heavy, heavy);
  return state;
}

void advance_in_place(const Protocol& protocol, State& state, const Day& day) {
  for (Day silent; state.day + 1 < day.date;) {
    silent.date = state.day + 1;
    fold_next(protocol, state, silent);
  }
  if (day.date > state.day) fold_next(protocol, state, day);
}

State advance(const Protocol& protocol, const State& before, const Day& day) {
  State state = before;
  advance_in_place(protocol, state, day);
  return state;
}

}  // namespace achilles
