#include <fmt/format.h>

#include "render/pages/records.hpp"
#include "render/pages/sections.hpp"
#include "render/words/words.hpp"

namespace achilles::render {

std::string plan_records(const Plan& plan, const Protocol& protocol, Date today, const Look& look) {
  const auto& decision = plan.decision;
  auto lines = record(look, {"day", decision.day.iso()}) + record(look, {"action", name(decision.action)}) +
               record(look, {"programme", protocol.id, protocol.version}) +
               record(look, {"phase", protocol.phases[decision.to.phase].id}) +
               record(look, {"level", fmt::format("{}", decision.to.level)});
  for (const auto& block : plan.blocks) {
    for (const auto& planned : block.items) {
      const auto& exercise = planned.item.exercise;
      lines += record(look, {"exercise", words(block.when), exercise.id, exercise.title, words(planned.legs),
                             item_dose_words(planned.item, look), item_remarks(planned.item)});
    }
  }
  lines += record(look, {"run", run_words(decision, look.units)});
  for (const auto& pending : decision.pending) {
    lines += record(look, {"due", pending.day.iso(), command(pending, today)});
  }
  return lines;
}

}  // namespace achilles::render
