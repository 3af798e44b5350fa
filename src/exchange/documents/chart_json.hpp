#pragma once

#include <string>
#include <string_view>

#include "achilles/chart.hpp"

namespace achilles::exchange {

// The figures of each chart, and the sentence under it, which is lent.

[[nodiscard]] std::string chart_json(const PainChart& chart, std::string_view sentence);
[[nodiscard]] std::string chart_json(const LoadChart& chart, std::string_view sentence);
[[nodiscard]] std::string chart_json(const AdherenceChart& chart, std::string_view sentence);
[[nodiscard]] std::string chart_json(const StrengthChart& chart, std::string_view sentence);
[[nodiscard]] std::string chart_json(const OutcomeChart& chart, std::string_view sentence);
[[nodiscard]] std::string chart_json(const RunsChart& chart, std::string_view sentence);

/// `{schema, charts: [{chart, shows}]}`; `shows` is lent.
[[nodiscard]] std::string chart_list_json(std::string_view (*shows)(ChartOf));

}  // namespace achilles::exchange
