#include "render/pages/sections.hpp"
#include "render/words/words.hpp"

namespace achilles::render {

void write_standings(Sheet& sheet, const std::vector<Standing>& standings) {
  for (const auto& standing : standings) {
    const Span mark = standing.met ? Span{"✓", Style::good} : Span{"–"};
    const bool known = standing.value || standing.criterion == nullptr;
    const std::string_view verdict = standing.met ? " (met)" : known ? " (not yet)" : "";
    sheet.item(2, mark, 4, {{words(standing) + std::string(verdict)}, source_span(source_of(standing))});
  }
}

}  // namespace achilles::render
