#include "core/coach/remember.hpp"

#include <algorithm>

#include "achilles/load.hpp"
#include "achilles/tests.hpp"
#include "core/coach/criteria.hpp"
#include "core/coach/morning.hpp"
#include "core/coach/rules/rules.hpp"
#include "core/coach/run_limit.hpp"

namespace achilles {
namespace {

/// The last silence after which what used to be normal is no longer known (docs/rules.md, silence) [D].
constexpr int days_until_stale = 28;

/// Whether a criterion asks for a test of hopping or jumping.
bool asks_for_hops(const Criterion& criterion) {
  return criterion.test && (criterion.test->impact || criterion.test->id == hop_test);
}

/// Whether a test of the day was one of hopping or jumping.
bool hopped_in_a_test(const Protocol& protocol, const Day& day) {
  if (day.tests.empty()) return false;
  const auto was_done = [&day](std::string_view id) {
    return std::ranges::any_of(day.tests, [id](const Tested& tested) { return tested.result.test == id; });
  };
  bool hopped = was_done(hop_test);
  each_criterion(protocol, [&](const Criterion& criterion) {
    hopped = hopped || (asks_for_hops(criterion) && was_done(criterion.test->id));
  });
  return hopped;
}

bool hurt_over_limit(const Day& day) {
  using rules::over_limit;
  return over_limit(day.morning) || over_limit(day.during) || over_limit(day.after) || over_limit(day.now);
}

/// What the tendon bore before a day of pain over the limit it has to bear once more: trials, hops and jumps. Strength
/// and range are not lost in a day [D].
void forget_what_was_borne(State& state, const Protocol& protocol) {
  state.trials = {};
  each_criterion(protocol, [&](const Criterion& criterion) {
    if (asks_for_hops(criterion)) state.results[criterion.place] = {};
  });
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

/// After a run that was too long, the next two of known distance stay under what it was measured by [D, from
/// frandsen-2025], and it is itself no longer a measure than that [D].
Metres measure_of_runs(State& state, const Day& day) {
  Metres measure = 0;
  for (const auto& activity : day.activities) {
    if (activity.kind != Activity::Kind::run) continue;
    const Metres distance = activity.distance.value_or(0);
    if (const auto limit = exceeded(state, day.date, distance)) {
      state.short_runs_due = 2;
      state.run_ceiling = *limit;
      measure = std::max(measure, *limit);
      continue;
    }
    measure = std::max(measure, distance);
    if (distance > 0 && state.short_runs_due > 0) --state.short_runs_due;
  }
  return measure;
}

/// How far the first runs of a phase's own go is its own to say: they count as a first run at least [D].
Metres remember_runs(State& state, const Protocol& protocol, const Day& day) {
  const Metres measure = measure_of_runs(state, day);
  if (measure == 0) return 0;
  const auto& phase = protocol.phases[state.position.phase];
  return has_runs_of_its_own(phase, state.position.level) ? std::max(measure, longest_first_run) : measure;
}

void remember_trials(State& state, const Protocol& protocol, const Day& day) {
  if (day.sets.empty() && day.activities.empty()) return;
  const auto remember = [&](const Criterion& criterion) {
    if (criterion.measure != Measure::pain_of) return;
    const auto pain = trial_of(criterion, day);
    if (!pain) return;
    Trial& last = state.trials[criterion.place];
    // Pain medicine hides pain: what was masked may take back what was shown, and shows nothing.
    if (masked_that_day(state, day) && (!last.day || *pain <= last.pain)) return;
    last = {day.date, *pain};
  };
  each_criterion(protocol, remember);
}

/// Whether a result is no better than what stands, by what the criterion asks for.
bool takes_back(const Criterion& criterion, const Result& stands, std::int32_t value) {
  if (!stands.day || criterion.measure == Measure::ratio) return false;
  const bool more_is_better = criterion.comparison == Comparison::at_least || criterion.comparison == Comparison::more;
  return more_is_better ? value < stands.value : value > stands.value;
}

/// A result of a test with sides but of no side is of no use. What a leg does under pain medicine may take back what
/// was shown, and shows nothing.
void remember_results(State& state, const Protocol& protocol, const Day& day) {
  if (day.tests.empty()) return;
  const bool hidden = masked_that_day(state, day);
  each_criterion(protocol, [&](const Criterion& criterion) {
    if (!criterion.test) return;
    const bool sided = criterion.test->sided == Sided::yes;
    const auto keep = [&](Result& result, std::int32_t value) {
      if (!sided || !hidden || takes_back(criterion, result, value)) result = {day.date, value};
    };
    auto& [left, right] = state.results[criterion.place];
    for (const auto& tested : day.tests) {
      if (tested.result.test != criterion.test->id) continue;
      const bool both = !sided || tested.side == Side::both;
      if (both || tested.side == Side::left) keep(left, tested.result.value);
      if (both || tested.side == Side::right) keep(right, tested.result.value);
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

/// The last day comes first; the earliest is forgotten.
template <class Value>
void prepend(std::array<Value, days_remembered>& past, const Value& today) {
  std::ranges::copy_backward(past.begin(), past.end() - 1, past.end());
  past.front() = today;
}

}  // namespace

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

void remember_shown(State& state, const Protocol& protocol, const Day& day) {
  remember_trials(state, protocol, day);
  remember_results(state, protocol, day);
  if (hurt_over_limit(day)) forget_what_was_borne(state, protocol);
}

void remember_done(State& state, const Protocol& protocol, const Day& day, AskedFor& done) {
  for (const auto& sets : day.sets) {
    const auto place = std::ranges::find(protocol.exercises, sets.exercise) - protocol.exercises.begin();
    if (static_cast<std::size_t>(place) < protocol.exercises.size()) done.places |= std::uint64_t{1} << place;
    if (const auto* exercise = protocol.find_exercise(sets.exercise)) done.tiers.add(exercise->tier);
  }
  for (const auto& activity : day.activities) {
    const auto place = activity.kind == Activity::Kind::run ? runs_place : walks_place;
    done.places |= std::uint64_t{1} << place;
  }
  if (hopped_in_a_test(protocol, day)) done.tiers.high = true;
  const bool heavy_and_sore = done.tiers.medium && day.during && day.during->value() >= rules::sore_strength;
  if (has_run(day) || done.tiers.high || heavy_and_sore) state.last_high = day.date;
  if (done.tiers.medium) state.last_heavy = day.date;
}

void remember_way_back(State& state, const Day& day, const Trace& trace, bool was_allowed) {
  if (!has_run(day)) return;
  const auto low = [](const std::optional<PainScore>& pain) { return pain && pain->value() <= rules::low_pain; };
  const int more = was_allowed && low(trace.during) && low(trace.after) ? 1 : 0;
  state.walk_runs = static_cast<std::uint8_t>(std::min(state.days_of_walk_runs_done() + more, days_of_walk_runs));
}

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

void remember(State& state, const Protocol& protocol, const Day& day, Trace trace, AskedFor done) {
  if (day.cleared_on) state.clearance = std::max(state.clearance, day.cleared_on);
  remember_shown(state, protocol, day);
  remember_done(state, protocol, day, done);
  remember_morning(state, day);
  if (day.date >= state.start)
    trace.run_measure = remember_runs(state, protocol, day);  // three weeks without lie between [D]
  remember_outcomes(state, day);
  if (day.eased) state.eased_through = day.date + rules::days_of_less - 1;
  if (day.screened) state.last_screened = day.date;
  if (day.logged) state.last_logged = day.date;
  prepend(state.traces, trace);
  prepend(state.done, done.places);
  push(state.ran, trace.longest_run > 0 || trace.fastest_run > 0);
  state.day = day.date;
  forget_if_stale(state);
}

}  // namespace achilles
