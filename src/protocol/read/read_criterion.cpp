#include "protocol/read/read_criterion.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <string_view>

#include "achilles/bounded.hpp"
#include "protocol/read/read_exercise.hpp"
#include "protocol/read/read_sign.hpp"
#include "protocol/read/read_sites.hpp"
#include "protocol/read/read_test.hpp"
#include "protocol/text/object_reader.hpp"
#include "protocol/text/ranges.hpp"

namespace achilles::protocol {

namespace {

constexpr std::array measures{Measure::days_in_phase, Measure::days_in_plan, Measure::days_since, Measure::level,
                              Measure::during,        Measure::after,        Measure::morning,    Measure::within_24h,
                              Measure::morning_rise,  Measure::week_rise,    Measure::stiffness,  Measure::dose,
                              Measure::workouts,      Measure::pain_of,      Measure::test,       Measure::ratio,
                              Measure::sign};
constexpr std::array comparisons{Comparison::at_most, Comparison::less, Comparison::more, Comparison::at_least,
                                 Comparison::equal};
constexpr std::array anchors{Anchor::start, Anchor::injury, Anchor::surgery, Anchor::clearance};
constexpr std::array tallies{Tally::in_all, Tally::in_a_row};

/// Which window a measure takes, if any.
std::optional<Span> window_of(Measure measure) {
  switch (measure) {
    case Measure::during:
    case Measure::after:
    case Measure::morning:
    case Measure::within_24h:
    case Measure::stiffness:
    case Measure::dose:
    case Measure::sign:
      return ranges::over_days;
    case Measure::pain_of:
    case Measure::test:
    case Measure::ratio:
      return ranges::result_age;
    default:
      return std::nullopt;
  }
}

/// Reads how much of the exercise counts as a trial: a walk and a run are timed, everything else is counted.
void read_least(ObjectReader& in, Criterion& criterion) {
  if (criterion.exercise == "walk" || criterion.exercise == "run") {
    criterion.minutes = in.need("minutes").whole(ranges::trial_minutes).value_or(0);
  } else {
    criterion.sets = in.need("sets").whole(ranges::trial_sets).value_or(0);
    criterion.reps = in.need("reps").whole(ranges::reps).value_or(0);
  }
}

void read_trial(ObjectReader& in, const Field& field, const Field& sites, Reading& reading, Criterion& criterion) {
  const Field named = in.need("exercise");
  const auto [id, exercise] = read_exercise(named, reading.catalogue);
  criterion.exercise = id;
  if (!id.empty()) read_least(in, criterion);
  if (exercise == nullptr) return;
  criterion.title = exercise->title;
  refuse_forbidden(named, *exercise, criterion.sites, sites);
  reading.tried.push_back(*exercise);
  const auto place = reading.trials.of({criterion.exercise, criterion.sets, criterion.reps, criterion.minutes});
  if (!place) field.object(fmt::format("one trial too many: a protocol may ask for {} different ones", most_trials));
  criterion.place = place.value_or(0);
}

void read_result(ObjectReader& in, const Field& field, Reading& reading, Criterion& criterion) {
  criterion.test = read_test_named(in.need("test"), reading.tests);
  if (!criterion.test) return;
  const auto& test = *criterion.test;
  const auto place = reading.results.of(test.id);
  if (!place) field.object(fmt::format("one test too many: a protocol may ask for {} different ones", most_tests));
  criterion.place = place.value_or(0);
  if (criterion.measure == Measure::ratio && (test.sided == Sided::no || test.scale != Scale::number)) {
    field.object(fmt::format("{} has no two sides to compare", test.id),
                 "ask for a numeric test that is done on each leg");
  }
  if (criterion.measure == Measure::test && (criterion.value < test.low || criterion.value > test.high)) {
    field.object(fmt::format("{} is from {} to {}, not {}", test.id, test.low, test.high, criterion.value));
  }
}

/// Reads what only this measure takes.
void read_particulars(ObjectReader& in, const Field& field, const Field& sites, Reading& reading,
                      Criterion& criterion) {
  if (const auto window = window_of(criterion.measure)) {
    const int usual = window->high == ranges::result_age.high ? ranges::oldest_trial : 1;
    criterion.over_days = in["over_days"].whole(*window).value_or(usual);
  }
  switch (criterion.measure) {
    case Measure::days_since:
      criterion.anchor = in.need("anchor").choice(anchors, name).value_or(criterion.anchor);
      break;
    case Measure::workouts:
      criterion.tally = in.need("tally").choice(tallies, name).value_or(criterion.tally);
      criterion.pain = in["pain"].whole(ranges::success_pain).value_or(criterion.pain);
      break;
    case Measure::pain_of:
      read_trial(in, field, sites, reading, criterion);
      break;
    case Measure::test:
    case Measure::ratio:
      read_result(in, field, reading, criterion);
      break;
    case Measure::sign:
      criterion.sign = read_sign(in.need("sign"));
      break;
    default:
      break;
  }
}

}  // namespace

Span span_of(Measure measure) {
  switch (measure) {
    case Measure::days_in_phase:
    case Measure::days_in_plan:
    case Measure::days_since:
      return ranges::window;
    case Measure::level:
      return {0, static_cast<int>(ranges::most_steps)};
    case Measure::during:
    case Measure::after:
    case Measure::morning:
    case Measure::within_24h:
    case Measure::pain_of:
      return {PainScore::low, PainScore::high};
    case Measure::morning_rise:
      return {-PainScore::high, PainScore::high};
    case Measure::week_rise:
      return {-10 * PainScore::high, 10 * PainScore::high};
    case Measure::stiffness:
      return {StiffnessMinutes::low, StiffnessMinutes::high};
    case Measure::dose:
      return {Percent::low, Percent::high};
    case Measure::workouts:
    case Measure::sign:
      return {0, 30};
    case Measure::test:
      return ranges::result;
    case Measure::ratio:
      return {0, 200};
  }
  return {0, 0};
}

Criterion read_criterion(const Field& field, Reading& reading) {
  ObjectReader in{field};
  Criterion criterion;
  const Field sites = in["sites"];
  criterion.sites = read_sites(sites, reading.scope);
  criterion.comparison = in.need("op").choice(comparisons, symbol).value_or(criterion.comparison);
  criterion.source = in.need("source").citation().value_or(Citation{});
  const Field value = in.need("value");
  const auto measure = in.need("measure").choice(measures, name);
  if (!measure) return criterion;
  criterion.measure = *measure;
  criterion.value = value.whole(span_of(*measure)).value_or(0);
  read_particulars(in, field, sites, reading, criterion);
  in.finish();
  return criterion;
}

}  // namespace achilles::protocol
