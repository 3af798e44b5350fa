#include "render/pages/switch_page.hpp"

#include <fmt/format.h>

#include "render/layout/sheet.hpp"
#include "render/words/words.hpp"

namespace achilles::render {
namespace {

std::string where(const Protocol& protocol, const Decision& decision) {
  const auto& phase = protocol.phases[decision.to.phase];
  return fmt::format("{} {} ({}): {}, level {} of {}. {}.", protocol.title, protocol.version, protocol.hash,
                     phase.title, decision.to.level, phase.steps.size(), words(decision.action));
}

}  // namespace

std::string switch_page(const SwitchPreview& preview, const Look& look) {
  Sheet sheet(look);
  constexpr int column = 8;
  sheet.item(0, {"Now"}, column, {{where(preview.from, preview.was)}});
  sheet.item(0, {"Then"}, column, {{where(preview.to, preview.would_be)}});
  sheet.item(0, {"Running"}, column, {{run_words(preview.would_be, look.units)}});
  sheet.paragraph(0,
                  "The plan begins again at the bottom of the new programme: its weeks, its gates and the three weeks "
                  "before impact count from today. Your mornings, runs, locks and warning signs stay.");
  return sheet.text();
}

}  // namespace achilles::render
