#include "proof/showing.hpp"

#include <algorithm>

#include "proof/telling.hpp"

namespace achilles::proof {
namespace {

constexpr int bad_pain = 6;

/// A number for which the comparison holds, or does not, as far as the range allows.
int number_for(const Criterion& criterion, Shows shows, int low, int high) {
  const bool more = criterion.comparison == Comparison::at_least || criterion.comparison == Comparison::more;
  if (criterion.comparison == Comparison::equal && shows == Shows::well) return std::clamp(criterion.value, low, high);
  if (criterion.comparison == Comparison::equal) return criterion.value == low ? high : low;
  return more == (shows == Shows::well) ? high : low;
}

void show_trial(Day& day, const Criterion& criterion, Shows shows) {
  const auto pain = score(number_for(criterion, shows, 0, bad_pain));
  if (pain.value() > bad_pain - 1) day.during = std::max(day.during, std::optional{pain});
  if (criterion.exercise == "walk" || criterion.exercise == "run") {
    Activity activity;
    activity.kind = criterion.exercise == "run" ? Activity::Kind::run : Activity::Kind::walk;
    activity.duration = std::chrono::minutes{criterion.minutes};
    activity.during = pain;
    day.activities.push_back(activity);
    return;
  }
  ExerciseSets sets;
  sets.exercise = criterion.exercise;
  sets.sets = criterion.sets;
  sets.reps = criterion.reps;
  sets.during = pain;
  day.sets.push_back(std::move(sets));
}

/// A ratio is shown by one test of both sides, the sore one at its best or at its worst.
void show_test(Day& day, const Criterion& criterion, Shows shows) {
  const auto& test = *criterion.test;
  const bool ratio = criterion.measure == Measure::ratio;
  const int sore = number_for(criterion, shows, test.low, test.high);
  const auto add = [&](int value, std::optional<Side> side) { day.tests.push_back({{test.id, value}, side}); };
  const bool told = std::ranges::any_of(day.tests, [&](const Tested& tested) { return tested.result.test == test.id; });
  if (told) return;
  if (test.sided == Sided::no) return add(sore, std::nullopt);
  const int other = ratio ? test.high : sore;
  add(criterion.side == Side::right ? other : sore, Side::left);
  add(criterion.side == Side::left ? other : sore, Side::right);
}

}  // namespace

bool can_be_shown(const Criterion& criterion) {
  return criterion.measure == Measure::pain_of || criterion.measure == Measure::test ||
         criterion.measure == Measure::ratio;
}

void show(Day& day, const Criterion& criterion, Shows shows) {
  if (criterion.measure == Measure::pain_of) return show_trial(day, criterion, shows);
  show_test(day, criterion, shows);
}

bool tell(Day& day, const Criterion& criterion) {
  const int pain = number_for(criterion, Shows::well, 0, 10);
  const int nearest = criterion.comparison == Comparison::at_least ? criterion.value
                      : criterion.comparison == Comparison::more   ? criterion.value + 1
                                                                   : pain;
  switch (criterion.measure) {
    case Measure::during:
      day.during = score(nearest);
      return true;
    case Measure::after:
    case Measure::within_24h:
      day.after = score(nearest);
      return true;
    case Measure::morning:
      day.morning = score(nearest);
      return true;
    case Measure::stiffness:
      day.stiffness = StiffnessMinutes::from(std::clamp(nearest, 0, StiffnessMinutes::high));
      return true;
    case Measure::sign:
      if (criterion.sign) day.reported.add(*criterion.sign);
      return criterion.sign.has_value();
    case Measure::pain_of:
    case Measure::test:
    case Measure::ratio:
      show(day, criterion, Shows::well);
      return true;
    default:
      return false;
  }
}

}  // namespace achilles::proof
