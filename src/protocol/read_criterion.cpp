#include "protocol/read_criterion.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <initializer_list>
#include <iterator>
#include <string_view>

#include "achilles/bounded.hpp"
#include "protocol/nearest.hpp"
#include "protocol/object_reader.hpp"
#include "protocol/ranges.hpp"
#include "protocol/read_exercise.hpp"
#include "protocol/read_sites.hpp"
#include "protocol/token.hpp"

namespace achilles::protocol {

namespace {

constexpr std::array measures{Measure::days_in_phase, Measure::days_in_plan, Measure::level,
                              Measure::during,        Measure::after,        Measure::morning,
                              Measure::dose,          Measure::pain_of,      Measure::sign};
constexpr std::array comparisons{Comparison::at_most, Comparison::less, Comparison::more, Comparison::at_least,
                                 Comparison::equal};

Span span_of(Measure measure) {
  switch (measure) {
    case Measure::days_in_phase:
    case Measure::days_in_plan:
      return {0, 3650};
    case Measure::level:
      return {0, static_cast<int>(ranges::most_steps)};
    case Measure::during:
    case Measure::after:
    case Measure::morning:
    case Measure::pain_of:
      return {PainScore::low, PainScore::high};
    case Measure::dose:
      return {Percent::low, Percent::high};
    case Measure::sign:
      return {0, 30};
  }
  return {0, 0};
}

/// Reports members that have no place in this criterion.
void refuse_foreign(ObjectReader& in, std::initializer_list<const char*> keys, std::string_view owner) {
  for (const char* key : keys) {
    const Field field = in[key];
    if (field.present()) field.report(fmt::format("\"{}\" goes only with {}", key, owner));
  }
}

/// Reads how much of the exercise counts as a trial: a walk and a run are timed, everything else is counted.
void read_least(ObjectReader& in, Criterion& criterion) {
  if (criterion.exercise == "walk" || criterion.exercise == "run") {
    criterion.minutes = in.need("minutes").whole(ranges::trial_minutes).value_or(0);
    refuse_foreign(in, {"sets", "reps"}, "an exercise that is counted");
  } else {
    criterion.sets = in.need("sets").whole(ranges::trial_sets).value_or(0);
    criterion.reps = in.need("reps").whole(ranges::reps).value_or(0);
    refuse_foreign(in, {"minutes"}, "the exercises walk and run");
  }
}

void read_trial(ObjectReader& in, const Field& field, const Field& sites, Reading& reading, Criterion& criterion) {
  const Field named = in.need("exercise");
  const auto [id, exercise] = read_exercise(named, reading.catalogue);
  criterion.exercise = id;
  read_least(in, criterion);
  if (exercise == nullptr) return;
  refuse_forbidden(named, *exercise, criterion.sites, sites);
  const auto place = reading.trials.place_of(criterion);
  if (!place) field.report(fmt::format("one trial too many: a protocol may ask for {} different ones", most_trials));
  criterion.trial = place.value_or(0);
}

std::optional<Sign> read_sign(const Field& field) {
  const auto id = field.text();
  if (!id) return std::nullopt;
  const auto sign = sign_from(*id);
  if (!sign) {
    std::vector<std::string_view> ids;
    std::ranges::transform(all_signs(), std::back_inserter(ids), &SignInfo::id);
    field.report(fmt::format("no sign \"{}\"", excerpt(*id)), did_you_mean(*id, ids));
  }
  return sign;
}

}  // namespace

Criterion read_criterion(const Field& field, Reading& reading) {
  ObjectReader in{field};
  Criterion criterion;
  const Field sites = in["sites"];
  criterion.sites = read_sites(sites, reading.scope);
  criterion.comparison = in.need("op").choice(comparisons, symbol).value_or(criterion.comparison);
  criterion.over_days = in["over_days"].whole(ranges::over_days).value_or(1);
  criterion.source = in.need("source").citation().value_or(Citation{});
  const Field value = in.need("value");
  const auto measure = in.need("measure").choice(measures, name);
  if (!measure) return criterion;
  criterion.measure = *measure;
  criterion.value = value.whole(span_of(*measure)).value_or(0);
  if (*measure == Measure::pain_of) {
    read_trial(in, field, sites, reading, criterion);
  } else {
    refuse_foreign(in, {"exercise", "sets", "reps", "minutes"}, "the measure pain-of");
  }
  if (*measure == Measure::sign) {
    criterion.sign = read_sign(in.need("sign"));
  } else {
    refuse_foreign(in, {"sign"}, "the measure sign");
  }
  in.finish();
  return criterion;
}

std::vector<Criterion> read_criteria(const Field& field, Reading& reading) {
  std::vector<Criterion> criteria;
  criteria.reserve(field.count());
  field.each([&](const Field& element) { criteria.push_back(read_criterion(element, reading)); });
  return criteria;
}

}  // namespace achilles::protocol
