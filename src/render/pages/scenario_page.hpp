#pragma once

#include <string>

#include "achilles/decision.hpp"
#include "render/layout/look.hpp"

namespace achilles::render {

// What the coach says of each day of a scenario, a row a day: day, action, phase with level, rules. Made row by row,
// for a scenario may be long.

/// The names of the columns.
[[nodiscard]] std::string scenario_head(const Protocol& protocol, const Look& look);
[[nodiscard]] std::string scenario_row(const Decision& decision, const Protocol& protocol, const Look& look);

}  // namespace achilles::render
