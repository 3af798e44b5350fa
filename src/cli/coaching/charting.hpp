#pragma once

#include <optional>
#include <string>

#include "achilles/chart.hpp"
#include "cli/coaching/coaching.hpp"
#include "cli/world/world.hpp"

namespace achilles::cli {

/// Which days of whose tendon a chart is asked for.
struct ChartQuery {
  std::optional<Date> from, to;
  std::optional<int> days, weeks;
  std::optional<Side> side;
};

/// The period that is asked for; `usual_weeks` where nothing is said. Throws Error (Exit::usage) where it is said
/// twice, or ends before it begins.
[[nodiscard]] Period period_asked(const ChartQuery& query, int usual_weeks, Date today);

/// The journal as charts look at it: a period that begins no earlier than the first entry, and what was logged up to
/// the day after it.
struct Charting {
  Period period;
  Tendon tendon;
  Date today;
  std::vector<Entry> entries;     ///< all of them, not of the period alone
  std::optional<Past> plan;       ///< its days within the period; nothing without a plan
  std::vector<PhaseBand> phases;  ///< those that reach into the period; their first day may lie before it

  /// From the journal of this world, or of none.
  static Charting of(const Period& period, std::optional<Side> side, const World& world);

  [[nodiscard]] PainChart pain() const;
  [[nodiscard]] RunsChart runs() const;
  [[nodiscard]] StrengthChart strength() const;
  [[nodiscard]] OutcomeChart outcome() const;
  [[nodiscard]] LoadChart load() const;            ///< empty without a plan
  [[nodiscard]] AdherenceChart adherence() const;  ///< empty without a plan
};

}  // namespace achilles::cli
