#include "criteria.hpp"

#include <algorithm>

namespace achilles {
namespace {

/// The days a window covers, seen from the decision's morning: its own day first.
struct Window {
  const State& before;
  Date today;
  int days = 1;

  /// The worst value of a member over the days before today.
  [[nodiscard]] std::optional<int> worst(std::optional<PainScore> Trace::*member, Asked asked) const {
    std::optional<int> worst;
    for (int back = 1; back <= days; ++back) {
      const auto* trace = before.trace(today - back);
      if (trace == nullptr) continue;
      const auto& value = trace->*member;
      if (value) worst = std::max(worst.value_or(0), value->value());
      if (!value && trace->done && asked == Asked::gate) return std::nullopt;  // a workout whose pain is unknown
    }
    return worst;
  }

  /// Per cent of the prescribed dose that was done; a silent day counts as none of it.
  [[nodiscard]] std::optional<int> dose() const {
    int prescribed = 0;
    int done = 0;
    for (int back = 1; back <= days; ++back) {
      const auto* trace = before.trace(today - back);
      if (trace == nullptr || !trace->prescribed) continue;
      ++prescribed;
      if (trace->done) done += trace->done->value();
    }
    if (prescribed == 0) return std::nullopt;
    return done / prescribed;
  }

  [[nodiscard]] int days_with(Sign sign, const Day& now) const {
    int count = now.reported.contains(sign) ? 1 : 0;
    for (int back = 1; back < days; ++back) {
      const auto* trace = before.trace(today - back);
      if (trace != nullptr && trace->reported.contains(sign)) ++count;
    }
    return count;
  }
};

std::optional<int> worst_morning(const Window& window, const Day& now, Asked asked) {
  std::optional<int> worst;
  if (now.morning) worst = now.morning->value();
  if (!worst && asked == Asked::gate) return std::nullopt;
  for (int back = 1; back < window.days; ++back) {
    const auto* trace = window.before.trace(window.today - back);
    const bool known = trace != nullptr && trace->morning.has_value();
    if (!known && asked == Asked::gate) return std::nullopt;
    if (known) worst = std::max(worst.value_or(0), trace->morning->value());
  }
  return worst;
}

bool is_trial(const Criterion& criterion, const Activity& activity) {
  const auto wanted = activity.kind == Activity::Kind::run ? std::string_view{"run"} : std::string_view{"walk"};
  return criterion.exercise == wanted && activity.duration &&
         *activity.duration >= std::chrono::minutes{criterion.minutes};
}

bool is_trial(const Criterion& criterion, const ExerciseSets& sets) {
  return criterion.exercise == sets.exercise && sets.sets.value_or(0) >= criterion.sets &&
         sets.reps.value_or(0) >= criterion.reps;
}

}  // namespace

std::optional<int> measured(const Criterion& criterion, const State& before, const Day& today, Asked asked) {
  const Window window{before, today.date, criterion.over_days};
  switch (criterion.measure) {
    case Measure::days_in_phase:
      return today.date - before.phase_since;
    case Measure::days_in_plan:
      return today.date - before.start;
    case Measure::level:
      return before.position.level;
    case Measure::during:
      return window.worst(&Trace::during, asked);
    case Measure::after:
      return window.worst(&Trace::after, asked);
    case Measure::morning:
      return worst_morning(window, today, asked);
    case Measure::dose:
      return window.dose();
    case Measure::sign:
      return criterion.sign ? std::optional{window.days_with(*criterion.sign, today)} : std::nullopt;
    case Measure::pain_of: {
      const auto& trial = before.trials[criterion.trial];
      if (!trial.day || today.date - *trial.day > criterion.over_days) return std::nullopt;
      return trial.pain.value();
    }
  }
  return std::nullopt;
}

std::vector<Standing> standings(std::span<const Criterion> criteria, const State& before, const Day& today) {
  std::vector<Standing> result;
  result.reserve(criteria.size());
  for (const auto& criterion : criteria) {
    const auto value = measured(criterion, before, today, Asked::gate);
    result.push_back({&criterion, value, value && holds(*value, criterion.comparison, criterion.value)});
  }
  return result;
}

bool all_met(std::span<const Criterion> criteria, const State& before, const Day& today) {
  return std::ranges::all_of(criteria, [&](const Criterion& criterion) {
    const auto value = measured(criterion, before, today, Asked::gate);
    return value && holds(*value, criterion.comparison, criterion.value);
  });
}

std::optional<PainScore> trial_of(const Criterion& criterion, const Day& day) {
  std::optional<PainScore> worst;
  const auto look_at = [&](const auto& done) {
    if (done.during && is_trial(criterion, done) && (!worst || *worst < *done.during)) worst = done.during;
  };
  for (const auto& sets : day.sets) look_at(sets);
  for (const auto& activity : day.activities) look_at(activity);
  return worst;
}

}  // namespace achilles
