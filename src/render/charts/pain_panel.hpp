#pragma once

#include <optional>
#include <string_view>

#include "achilles/chart.hpp"
#include "render/charts/day_columns.hpp"
#include "render/layout/sheet.hpp"

namespace achilles::render {

/// Cells to the left of the panels: the moment, the scale.
inline constexpr int panel_margin = 11;

/// One moment over the days: a bar for each column, the worst of its days; the limit as a line behind them. In ASCII a
/// bar ends in its score, and 10 is an x. A column of unknown days is empty.
void write_panel(Sheet& sheet, std::string_view moment, const PainChart& chart, const DayColumns& columns,
                 std::optional<PainScore> DailyPain::*reading);

/// Whether each phase is long enough to be drawn with its whole name.
[[nodiscard]] bool names_fit(const PainChart& chart, const DayColumns& columns);

/// The days and, under them, the phases.
void write_days(Sheet& sheet, const PainChart& chart, const DayColumns& columns);

}  // namespace achilles::render
