#include <fmt/format.h>

#include "render/pages/sections.hpp"
#include "render/words/words.hpp"

namespace achilles::render {

Span source_span(const Citation& citation) {
  if (citation.sources.empty()) return {};
  auto text = fmt::format(" [{}]", words(citation));
  // A mark stays on the line of the first key it is for.
  for (auto place = text.find(": "); place != std::string::npos; place = text.find(": ")) {
    text.replace(place, 2, ":\u00a0");
  }
  return {std::move(text), Style::dim};
}

void write_reasons(Sheet& sheet, const Decision& decision, const Protocol& protocol) {
  if (decision.findings.empty()) return;
  sheet.heading("Why");
  for (const auto& finding : decision.findings) {
    const auto source = source_of(finding.reason, protocol, decision);
    sheet.item(2, {"–"}, 4, {{words(finding.reason, protocol, decision, sheet.look().units)}, source_span(source)});
  }
}

}  // namespace achilles::render
