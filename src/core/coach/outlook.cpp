#include "achilles/outlook.hpp"

#include <algorithm>

#include "achilles/coach.hpp"
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
Day good_day(const Protocol& protocol, const State& before, const Day& known) {
  Day day = known;
  const auto least = PainScore{};
  if (!day.morning) day.morning = least;
  if (!day.during) day.during = least;
  if (!day.after) day.after = least;
  if (!day.stiffness) day.stiffness = StiffnessMinutes{};
  if (!day.done && day.sets.empty()) day.done = Percent::of<Percent::high>();
  day.logged = day.screened = true;
  const auto shown = [&day](const Criterion& criterion) { show(criterion, day); };
  const auto& phase = protocol.phases[before.position.phase];
  phase.each_step_condition(before.position.level,
                            [&](const Condition& condition) { each_criterion(condition, shown); });
  for (const auto& condition : phase.advance) each_criterion(condition, shown);
  for (const auto& condition : phase.run.needs) {
    each_criterion(condition, [&](const Criterion& criterion) {
      if (criterion.exercise != "run") shown(criterion);  // what a run waits for is not shown by running
    });
  }
  if (before.position.phase + std::size_t{1} < protocol.phases.size()) {
    for (const auto& condition : protocol.phases[before.position.phase + 1U].entry) each_criterion(condition, shown);
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
