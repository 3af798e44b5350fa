#include "core/coach/criteria.hpp"

#include <algorithm>

#include "core/coach/morning.hpp"
#include "core/coach/rules/week.hpp"

namespace achilles {
namespace {

/// Whether something was done on the day, or may have been, so that its pain is unknown where it was not logged.
bool should_have_pain(const Trace& trace) {
  const bool worked = trace.done ? trace.done->value() > 0 : trace.prescribed;
  return worked || trace.longest_run > 0 || trace.fastest_run > 0;
}

/// The days a window covers, seen from the decision's morning: its own day first.
struct Window {
  const State& before;
  Date today;
  int days = 1;

  /// Whether pain medicine of that day, or of the day before it, hides what the day shows.
  [[nodiscard]] bool masked(int back) const {
    const auto took_medicine = [this](Date day) {
      const auto* trace = before.trace(day);
      return trace != nullptr && trace->medicine;
    };
    return took_medicine(today - back) || took_medicine(today - back - 1);
  }

  /// The worst value of a member over the days before today. A masked day shows a gate nothing.
  [[nodiscard]] std::optional<int> worst(std::optional<PainScore> Trace::*member, Asked asked) const {
    std::optional<int> worst;
    for (int back = 1; back <= days; ++back) {
      const auto* trace = before.trace(today - back);
      if (trace == nullptr) continue;
      const auto value = asked == Asked::gate && masked(back) ? std::nullopt : trace->*member;
      if (value) worst = std::max(worst.value_or(0), value->value());
      if (!value && asked == Asked::gate && should_have_pain(*trace)) return std::nullopt;
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

  /// Days on which the sign was reported. Nobody knows of a sign that was not asked about in all that time.
  [[nodiscard]] std::optional<int> days_with(Sign sign, const Day& now, Asked asked) const {
    const bool screened = now.screened || (before.last_screened && today - *before.last_screened < days);
    if (asked == Asked::gate && !screened) return std::nullopt;
    int count = now.reported.contains(sign) ? 1 : 0;
    for (int back = 1; back < days; ++back) {
      const auto* trace = before.trace(today - back);
      if (trace != nullptr && trace->reported.contains(sign)) ++count;
    }
    return count;
  }

  /// The worst of the first steps, or of the minutes of stiffness, of the mornings in the window, today's included.
  template <class Score>
  [[nodiscard]] std::optional<int> worst_morning(const Day& now, std::optional<Score> Day::*of_today,
                                                 std::optional<Score> Trace::*member, Asked asked) const {
    std::optional<int> worst;
    if (const auto& value = now.*of_today) worst = value->value();
    if (asked == Asked::gate && (!worst || masked_that_day(before, now))) return std::nullopt;
    for (int back = 1; back < days; ++back) {
      const auto* trace = before.trace(today - back);
      const bool known = trace != nullptr && (trace->*member).has_value();
      if (asked == Asked::gate && (!known || masked(back))) return std::nullopt;
      if (known) worst = std::max(worst.value_or(0), (trace->*member)->value());
    }
    return worst;
  }
};

/// Successful workouts since the level was reached: complete, at no more than so much pain, and settled the next
/// morning.
int successes(const Criterion& criterion, const State& before, const Day& today) {
  int count = 0;
  for (int back = 1; back < days_remembered; ++back) {
    const Date day = today.date - back;
    const auto* trace = before.trace(day);
    const auto* eve = before.trace(day - 1);
    if (trace == nullptr || day < before.level_since) break;
    if (!trace->done || trace->done->value() == 0) continue;
    const auto settled = back == 1 ? settled_this_morning(before, today) : trace->settled;
    const auto within = [&](const std::optional<PainScore>& pain) { return pain && pain->value() <= criterion.pain; };
    const bool success =
        trace->done->value() == Percent::high && within(trace->during) && within(trace->after) && settled == true;
    if (success && eve != nullptr && eve->medicine) continue;  // what it showed is hidden
    if (success) ++count;
    if (!success && criterion.tally == Tally::in_a_row) break;
  }
  return count;
}

std::optional<int> days_since(Anchor anchor, const State& before, Date today) {
  const auto since = [today](const std::optional<Date>& day) {
    return day ? std::optional{today - *day} : std::nullopt;
  };
  switch (anchor) {
    case Anchor::start:
      return today - before.start;
    case Anchor::injury:
      return since(before.injury);
    case Anchor::surgery:
      return since(before.surgery);
    case Anchor::clearance:
      return since(before.clearance);
  }
  return std::nullopt;
}

/// The test's result, sore side and other, each unknown where it is older than the window.
struct Sides {
  std::optional<int> left, right;
  Sides(const Criterion& criterion, const State& before, Date today) {
    const auto& results = before.results[criterion.place];
    const auto fresh = [&](const Result& result) -> std::optional<int> {
      if (!result.day || today - *result.day > criterion.over_days) return std::nullopt;
      return result.value;
    };
    left = fresh(results[0]);
    right = fresh(results[1]);
  }
};

/// The sore side's result. With both sore it is the one that is farther from what is asked.
std::optional<int> tested(const Criterion& criterion, const Sides& sides) {
  if (criterion.side == Side::left) return sides.left;
  if (criterion.side == Side::right) return sides.right;
  if (!sides.left || !sides.right) return std::nullopt;
  const bool least_asked = criterion.comparison == Comparison::at_least || criterion.comparison == Comparison::more;
  return least_asked ? std::min(*sides.left, *sides.right) : std::max(*sides.left, *sides.right);
}

/// The sore side's result in per cent of the other's, rounded down; unknown with a side missing, or nothing to divide
/// by.
std::optional<int> ratio(const Criterion& criterion, const Sides& sides) {
  if (!sides.left || !sides.right || criterion.side == Side::both) return std::nullopt;
  const int sore = criterion.side == Side::left ? *sides.left : *sides.right;
  const int other = criterion.side == Side::left ? *sides.right : *sides.left;
  if (other <= 0) return std::nullopt;
  return static_cast<int>(std::int64_t{sore} * 100 / other);
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

/// The worst pain of that leg's trials.
std::optional<PainScore> trial_by(Side leg, const Criterion& criterion, const Day& day) {
  std::optional<PainScore> worst;
  const auto look_at = [&](const auto& done) {
    if (is_trial(criterion, done)) worst = std::max(worst, done.during);
  };
  for (const auto& sets : day.sets) {
    if (sets.with(leg)) look_at(sets);
  }
  for (const auto& activity : day.activities) look_at(activity);
  return worst;
}

/// The value a criterion looks at; unknown when it was not logged.
std::optional<int> measured(const Criterion& criterion, const State& before, const Day& today, Asked asked) {
  const Window window{before, today.date, criterion.over_days};
  switch (criterion.measure) {
    case Measure::days_in_phase:
      return today.date - before.phase_since;
    case Measure::days_in_plan:
      return today.date - before.start;
    case Measure::days_since:
      return days_since(criterion.anchor, before, today.date);
    case Measure::level:
      return before.position.level;
    case Measure::during:
      return window.worst(&Trace::during, asked);
    case Measure::after:
      return window.worst(&Trace::after, asked);
    case Measure::morning:
      return window.worst_morning(today, &Day::morning, &Trace::morning, asked);
    case Measure::within_24h: {
      const auto after = window.worst(&Trace::after, asked);
      const auto morning = window.worst_morning(today, &Day::morning, &Trace::morning, asked);
      if (asked == Asked::gate && (!after || !morning)) return std::nullopt;
      return std::max(after, morning);
    }
    case Measure::morning_rise: {
      const auto rise = rise_this_morning(before, today);
      return rise ? std::optional{(*rise + (*rise > 0 ? 1 : 0)) / 2} : std::nullopt;
    }
    case Measure::week_rise:
      return rules::week_rise_in_tenths(before, today);
    case Measure::stiffness:
      return window.worst_morning(today, &Day::stiffness, &Trace::stiffness, asked);
    case Measure::dose:
      return window.dose();
    case Measure::workouts:
      return successes(criterion, before, today);
    case Measure::sign:
      return criterion.sign ? window.days_with(*criterion.sign, today, asked) : std::nullopt;
    case Measure::test:
      return tested(criterion, Sides(criterion, before, today.date));
    case Measure::ratio:
      return ratio(criterion, Sides(criterion, before, today.date));
    case Measure::pain_of: {
      const auto& trial = before.trials[criterion.place];
      if (!trial.day || today.date - *trial.day > criterion.over_days) return std::nullopt;
      return trial.pain.value();
    }
  }
  return std::nullopt;
}

}  // namespace

Standing standing(const Condition& condition, const State& before, const Day& today, Asked asked) {
  Standing standing;
  standing.join = condition.join;
  if (condition.join == Condition::Join::one) {
    standing.criterion = &condition.criterion;
    standing.value = measured(condition.criterion, before, today, asked);
    standing.met = standing.value && holds(*standing.value, condition.criterion.comparison, condition.criterion.value);
    standing.tried =
        !standing.value && may_be_tried(condition.criterion.measure) && was_tried(condition.criterion, today);
    return standing;
  }
  for (const auto& part : condition.parts) standing.parts.push_back(achilles::standing(part, before, today, asked));
  standing.met = condition.join == Condition::Join::all ? std::ranges::all_of(standing.parts, &Standing::met)
                                                        : std::ranges::any_of(standing.parts, &Standing::met);
  return standing;
}

bool met(const Condition& condition, const State& before, const Day& today, Asked asked) {
  const auto holds_too = [&](const Condition& part) { return met(part, before, today, asked); };
  switch (condition.join) {
    case Condition::Join::all:
      return std::ranges::all_of(condition.parts, holds_too);
    case Condition::Join::any:
      return std::ranges::any_of(condition.parts, holds_too);
    case Condition::Join::one:
      break;
  }
  const auto value = measured(condition.criterion, before, today, asked);
  return value && holds(*value, condition.criterion.comparison, condition.criterion.value);
}

std::vector<Standing> standings(std::span<const Condition> conditions, const State& before, const Day& today) {
  std::vector<Standing> result;
  result.reserve(conditions.size());
  for (const auto& condition : conditions) result.push_back(standing(condition, before, today, Asked::gate));
  return result;
}

bool all_met(std::span<const Condition> conditions, const State& before, const Day& today) {
  return std::ranges::all_of(conditions,
                             [&](const Condition& condition) { return met(condition, before, today, Asked::gate); });
}

std::optional<PainScore> trial_of(const Criterion& criterion, const Day& day) {
  std::optional<PainScore> worst;
  bool by_each_leg = true;
  each_leg(criterion.side, [&](Side leg) {
    const auto pain = trial_by(leg, criterion, day);
    by_each_leg = by_each_leg && pain;
    worst = std::max(worst, pain);
  });
  return by_each_leg ? worst : std::nullopt;
}

bool may_be_tried(Measure measure) {
  return measure == Measure::pain_of || measure == Measure::test || measure == Measure::ratio;
}

bool was_tried(const Criterion& criterion, const Day& day) {
  if (!criterion.test) return trial_of(criterion, day).has_value();
  const auto done_by = [&](Side leg) {
    return std::ranges::any_of(day.tests, [&](const Tested& tested) {
      const bool counts = criterion.test->sided == Sided::no || tested.side == leg || tested.side == Side::both;
      return tested.result.test == criterion.test->id && counts;
    });
  };
  if (criterion.measure == Measure::ratio || criterion.side == Side::both) {
    return done_by(Side::left) && done_by(Side::right);
  }
  return done_by(criterion.side);
}

}  // namespace achilles
