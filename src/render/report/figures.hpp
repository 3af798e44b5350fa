#pragma once

#include <string>
#include <string_view>

#include "achilles/chart.hpp"
#include "render/layout/look.hpp"

namespace achilles::render {

// Inline SVG. Each shape has a form of its own beside its colour, unknown days are gaps, and `says` is what a screen
// reader is told. Empty where there is nothing to draw.

/// Pain by moment over the days, with the phases and the limit.
[[nodiscard]] std::string pain_figure(const PainChart& chart, std::string_view says);

/// Each run's distance, and over it the pain of the next morning.
[[nodiscard]] std::string runs_figure(const RunsChart& chart, std::string_view says, const Units& units);

}  // namespace achilles::render
