#pragma once

#include <optional>

#include "achilles/report.hpp"
#include "cli/world/world.hpp"

namespace achilles::cli {

/// What a clinician is told of the current episode, from that day on, today at the latest; from its beginning when none
/// is said. Nothing where no plan was started.
[[nodiscard]] std::optional<Report> report_from(std::optional<Date> from, const World& world);

}  // namespace achilles::cli
