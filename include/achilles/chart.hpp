#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "achilles/daily_pain.hpp"
#include "achilles/outcome.hpp"
#include "achilles/plan_day.hpp"
#include "achilles/run_answer.hpp"
#include "achilles/strength.hpp"

namespace achilles {

// What each chart shows, as figures. Drawing and words are made of these, and of nothing else.

struct PainChart {
  Period period;
  Tendon tendon;
  std::vector<DailyPain> days;    ///< each day of the period
  std::vector<PhaseBand> phases;  ///< those that reach into the period; their first day may lie before it

  /// The days of a phase that lie in the period.
  [[nodiscard]] Period shown(const PhaseBand& phase) const {
    return {std::max(phase.days.first, period.first), std::min(phase.days.last, period.last)};
  }
  /// The pain limit of a day: its phase's, or the coach's where there is no plan.
  [[nodiscard]] int limit_on(Date day) const;
  /// Days on which any moment was over the limit.
  [[nodiscard]] int days_over_limit() const;
  /// The lowest and the highest limit of the period's days.
  struct Limits {
    int low, high;
  };
  [[nodiscard]] Limits limits() const;
};

struct RunsChart {
  Period period;
  Tendon tendon;
  std::vector<RunAnswer> runs;
};

/// What a tendon did in some days, against what was asked of it on those of them that are known.
struct LoadSpan {
  Period days;
  int asked_days = 0;  ///< that asked for loading
  int known_days = 0;  ///< of those: it is known what was done
  Work asked;          ///< on the known ones
  Work done;           ///< on every day that is known, asked for or not
  bool known = false;  ///< anything was logged; else what was done is unknown
};

struct LoadChart {
  Period period;
  Tendon tendon;
  std::vector<LoadSpan> spans;  ///< days or weeks, in order
};
/// By day up to two weeks, else by week, counted back from the last day. The days are in a row.
[[nodiscard]] LoadChart load_chart(const Tendon& tendon, std::span<const PlanDay> days);

/// Up to seven days of a plan.
struct AdherenceWeek {
  std::vector<PlanDay> days;
  Adherence sum;
};

struct AdherenceChart {
  Period period;
  std::vector<AdherenceWeek> weeks;  ///< in order; only the first may be shorter
  Adherence sum;
};
/// By week, counted back from the last day. The days are in a row.
[[nodiscard]] AdherenceChart adherence_chart(std::span<const PlanDay> days);

struct StrengthChart {
  Period period;
  std::optional<Side> sore;
  std::vector<StrengthTest> tests;
};

struct OutcomeChart {
  Period period;
  std::vector<OutcomeCourse> courses;
};

/// The charts there are.
enum class ChartOf : std::uint8_t { pain, load, adherence, strength, outcome, runs };
inline constexpr std::size_t chart_count = 6;
/// As it is typed.
[[nodiscard]] std::string_view name(ChartOf what);

}  // namespace achilles
