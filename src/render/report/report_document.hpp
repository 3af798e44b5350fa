#pragma once

#include <string>
#include <string_view>

#include "achilles/report.hpp"
#include "render/layout/units.hpp"
#include "render/report/document.hpp"

namespace achilles::render {

/// The report as facts in words. `version` is that of the program.
[[nodiscard]] Document document_of(const Report& report, const Units& units, std::string_view version);

/// In place of it where no plan was started: what it would show, and how to begin.
[[nodiscard]] std::string no_report_page(const Look& look);

// Its sections, in their order on the page.

[[nodiscard]] Document::Section now_section(const Report& report, const Units& units);
[[nodiscard]] Document::Section pain_section(const Report& report);
[[nodiscard]] Document::Section runs_section(const Report& report, const Units& units);
[[nodiscard]] Document::Section strength_section(const Report& report);
[[nodiscard]] Document::Section outcome_section(const Report& report);
[[nodiscard]] Document::Section adherence_section(const Report& report);
[[nodiscard]] Document::Section turns_section(const Report& report, const Units& units);
[[nodiscard]] Document::Section signs_section(const Report& report);
[[nodiscard]] Document::Section unknowns_section(const Report& report);

}  // namespace achilles::render
