#include "render/pages/sections.hpp"
#include "render/words/words.hpp"

namespace achilles::render {

void write_pending(Sheet& sheet, const Decision& decision, Date today) {
  if (decision.pending.empty()) return;
  sheet.heading("Still to log");
  for (const auto& pending : decision.pending) {
    sheet.paragraph(2, words(pending, today));
    sheet.paragraph(4, {{command(pending, today), Style::bold}});
  }
}

}  // namespace achilles::render
