#include "render/pages/reversal_page.hpp"

#include <fmt/format.h>

#include "render/layout/text.hpp"
#include "render/pages/diff_lines.hpp"
#include "render/words/words.hpp"

namespace achilles::render {
namespace {

using Way = ReversalReport::Way;

std::string steps(const ReversalReport& report, std::string_view verb, const Look& look) {
  std::string page;
  for (const auto& step : report.steps) {
    page += fmt::format("{} achilles {}:\n", verb, visible(step.command));
    page += report.way == Way::undo ? diff_lines(step.entries, step.replaced, report.today, look)
                                    : diff_lines(step.replaced, step.entries, report.today, look);
  }
  return page;
}

/// What today is now, and why it is no milder where the coach keeps to what it said.
std::string today_lines(const ReversalReport& report, const Look& look) {
  if (!report.decision) return {};
  auto page = fmt::format("  Today: {}.\n", words(report.decision->action));
  for (const auto& finding : report.decision->findings) {
    if (!std::holds_alternative<reason::KeptUntilTomorrow>(finding.reason)) continue;
    page += "  " + wrap(words(finding.reason, *report.protocol, *report.decision, look.units), look, 2, 2);
  }
  return page;
}

}  // namespace

std::string reversal_page(const ReversalReport& report, const Look& look) {
  const bool undo = report.way == Way::undo;
  auto page = steps(report, undo ? "Took back" : "Brought back", look) + today_lines(report, look);
  if (look.quiet) return page;
  auto other = fmt::format("{}: achilles {}", undo ? "Bring it back" : "Take it back", undo ? "redo" : "undo");
  if (report.steps.size() > 1) other += fmt::format(" {}", report.steps.size());
  return page + "  " + other + "\n";
}

std::string reversal_preview(const ReversalReport& report, const Look& look) {
  return steps(report, report.way == Way::undo ? "Would take back" : "Would bring back", look) +
         today_lines(report, look);
}

}  // namespace achilles::render
