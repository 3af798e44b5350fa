#include <algorithm>

#include "achilles/coach.hpp"
#include "core/coach/gates.hpp"
#include "core/coach/judge.hpp"
#include "core/coach/morning.hpp"
#include "core/coach/remember.hpp"
#include "core/coach/routine.hpp"
#include "core/coach/rules/rules.hpp"

namespace achilles {
namespace {

/// An operation this long ago is an old one, and its sign is asked for like any other [D].
constexpr int days_of_recent_surgery = 365;

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

/// Whether the morning is known, and of a workout that was asked for that it was done, all of it, and how it hurt.
bool wholly_done(const Day& day, const Trace& trace) {
  const bool whole = trace.done == Percent::of<Percent::high>();
  return day.morning && (!trace.prescribed || (trace.during && trace.after && whole));
}

void remember_action(State& state, const Day& day, const Trace& trace, Action action) {
  push(state.progressed, action == Action::progress);
  push(state.held, action == Action::hold && wholly_done(day, trace));
  push(state.set_back, action >= Action::regress);
  push(state.rested, action == Action::rest);
}

/// The next day after `state.day`.
void fold_next(const Protocol& protocol, State& state, const Day& day) {
  Trace trace = trace_of(day);
  if (day.date < state.start) {
    state.signs = (state.signs | day.reported) - day.cleared;
    remember(state, protocol, day, trace, {});
    return;
  }
  Hearing hearing;
  const Verdict verdict = judge(protocol, state, day, hearing);
  const auto asked = asked_by(protocol, verdict);
  trace.prescribed = asked.prescribes();
  if (trace.prescribed) {
    trace.done = day.done ? day.done : share_done(protocol, verdict, day);
    if (!trace.done && day.skipped) trace.done = Percent::of<0>();
  }
  const bool stated = day.done && day.done->value() > 0;

  judge_last_workout(state, day);
  take(state, verdict);
  remember_action(state, day, trace, verdict.action);
  remember_for_reviews(state, day, trace);
  remember_way_back(state, day, trace, verdict.may_run);
  remember(state, protocol, day, trace, stated ? asked : AskedFor{});
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
  const bool chose_less = state.eased_through && *state.eased_through >= day.date;
  const bool another_dose = chose_less || verdict.asks_for_less() || ran_beyond(protocol, verdict, day);
  if (another_dose) {  // it says nothing about the one that a step follows
    begin_again(state);
    state.awaiting_morning = false;
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
  state.held = 0;
  state.first_week_sum = state.first_week_count = state.logged_days = 0;
  state.prescribed_days = state.done_percent = 0;
  for (auto& course : state.outcomes) course = {course.last, {}, course.last};
  const auto locked = state.last_high;
  const auto heavy = state.last_heavy;
  for (const auto& day : recent) {
    const int back = state.day - day.date;
    if (back < 0 || back >= days_remembered) continue;
    AskedFor done;
    remember_shown(state, protocol, day);
    remember_done(state, protocol, day, done);
    state.done[static_cast<std::size_t>(back)] = done.places;
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
