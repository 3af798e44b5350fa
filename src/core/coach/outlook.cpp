#include "achilles/outlook.hpp"

#include <algorithm>

#include "achilles/coach.hpp"
#include "achilles/plan.hpp"
#include "core/coach/criteria.hpp"

namespace achilles {
namespace {

/// How far ahead it is asked [D].
constexpr int days_ahead = 182;

/// A value that satisfies a comparison with another.
int satisfying(Comparison comparison, int value) {
  switch (comparison) {
    case Comparison::less:
      return value - 1;
    case Comparison::more:
      return value + 1;
    case Comparison::at_most:
    case Comparison::at_least:
    case Comparison::equal:
      break;
  }
  return value;
}

/// Shows on a day what a criterion asks to be shown.
void show(const Criterion& criterion, Day& day) {
  if (criterion.test) {
    // Of a ratio only that both sides are the same matters, and that there is something to divide by.
    const bool ratio = criterion.measure == Measure::ratio;
    const int value = ratio ? criterion.test->high : satisfying(criterion.comparison, criterion.value);
    day.tests.push_back(
        {{criterion.test->id, std::clamp(value, criterion.test->low, criterion.test->high)}, Side::both});
    return;
  }
  if (criterion.measure != Measure::pain_of) return;
  if (criterion.exercise == "walk" || criterion.exercise == "run") {
    Activity activity;
    activity.kind = criterion.exercise == "run" ? Activity::Kind::run : Activity::Kind::walk;
    activity.duration = std::chrono::minutes{criterion.minutes};
    activity.during = PainScore{};
    day.activities.push_back(activity);
    return;
  }
  ExerciseSets sets;
  sets.exercise = criterion.exercise;
  sets.sets = criterion.sets;
  sets.reps = criterion.reps;
  sets.during = PainScore{};
  day.sets.push_back(sets);
}

/// A day that goes as well as a day can. What is known of it already stays.
Day good_day(const Day& known) {
  Day day = known;
  const auto least = PainScore{};
  if (!day.morning) day.morning = least;
  if (!day.during) day.during = least;
  if (!day.after) day.after = least;
  if (!day.stiffness) day.stiffness = StiffnessMinutes{};
  if (!day.done && day.sets.empty()) day.done = Percent::of<Percent::high>();
  day.logged = day.screened = true;
  return day;
}

/// The same with every trial that the coach offers on it; by running it shows only what may be run.
Day good_day(const Protocol& protocol, const State& before, const Day& known) {
  Day day = good_day(known);
  const auto decision = decide(protocol, before, day);
  for (const auto& trial : plan(protocol, decision, {}).checks) {
    if (trial.criterion->exercise != "run" || decision.run.allowed) show(*trial.criterion, day);
  }
  return day;
}

}  // namespace

Outlook outlook(const Protocol& protocol, const State& before, const Day& today) {
  Outlook outlook;
  State state = before;
  Day known = today;
  const Position here = decide(protocol, before, today).to;
  for (int ahead = 0; ahead <= days_ahead; ++ahead) {
    const Day day = good_day(protocol, state, known);
    const Decision decision = decide(protocol, state, ahead == 0 ? today : day);
    const auto note = [&](std::optional<Date>& first, bool happens) {
      if (happens && !first) first = day.date;
    };
    note(outlook.step, ahead > 0 && decision.to > here);
    note(outlook.phase, ahead > 0 && decision.to.phase > here.phase);
    note(outlook.run, decision.run.allowed);
    if (outlook.phase && outlook.run) break;
    advance_in_place(protocol, state, day);
    known = Day{};
    known.date = state.day + 1;
  }
  return outlook;
}

}  // namespace achilles
