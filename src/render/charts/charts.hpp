#pragma once

#include <cstdint>
#include <string>

#include "achilles/chart.hpp"
#include "render/layout/look.hpp"

namespace achilles::render {

/// How the figures of a chart are shown. A drawing becomes words where there are to be no drawings.
enum class View : std::uint8_t { drawing, table, records };

// Each ends in one sentence that says what it shows, on how many days, and how many of these are known. Records have no
// sentence. Where there is nothing to show, the page says what would be, and the command that logs it.

[[nodiscard]] std::string chart_page(const PainChart& chart, View view, const Look& look);
[[nodiscard]] std::string chart_page(const LoadChart& chart, View view, const Look& look);
[[nodiscard]] std::string chart_page(const AdherenceChart& chart, View view, const Look& look);
[[nodiscard]] std::string chart_page(const StrengthChart& chart, View view, const Look& look);
[[nodiscard]] std::string chart_page(const OutcomeChart& chart, View view, const Look& look);
[[nodiscard]] std::string chart_page(const RunsChart& chart, View view, const Look& look);

/// The sentence alone, without a newline.
[[nodiscard]] std::string sentence(const PainChart& chart);
[[nodiscard]] std::string sentence(const LoadChart& chart, const Units& units);
[[nodiscard]] std::string sentence(const AdherenceChart& chart);
[[nodiscard]] std::string sentence(const StrengthChart& chart);
[[nodiscard]] std::string sentence(const OutcomeChart& chart);
[[nodiscard]] std::string sentence(const RunsChart& chart, const Units& units);

/// What a chart shows, in one line.
[[nodiscard]] std::string_view what_it_shows(ChartOf what);
/// In place of a chart of the plan where there is no plan.
[[nodiscard]] std::string no_plan_page(ChartOf what, const Look& look);
/// The charts there are.
[[nodiscard]] std::string chart_list_page(const Look& look);
/// name, what it shows
[[nodiscard]] std::string chart_list_records(const Look& look);

}  // namespace achilles::render
