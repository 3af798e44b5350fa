#pragma once

#include <string>

#include "achilles/report.hpp"
#include "exchange/json.hpp"

namespace achilles::exchange {

/// The report without the figures of its charts, which have documents of their own.
[[nodiscard]] std::string report_json(const Report& report, const Words& words);

/// In place of it where no plan was started.
[[nodiscard]] std::string no_report_json(Date today);

}  // namespace achilles::exchange
