#include <fmt/format.h>

#include "render/pages/pages.hpp"
#include "render/pages/sections.hpp"
#include "render/words/words.hpp"

namespace achilles::render {
namespace {

void write_due(Sheet& sheet, const Plan& plan) {
  sheet.blank();
  if (plan.blocks.empty()) sheet.paragraph(0, "No exercises today.");
  for (const auto& block : plan.blocks) {
    auto name = words(block.when);
    for (const auto& planned : block.items) {
      const auto dose = short_dose_words(planned.item.dose, sheet.look());
      const auto text = fmt::format("{} · {} · {}{}", planned.item.exercise.title, words(planned.legs), dose,
                                    planned.item.optional ? " (optional)" : "");
      sheet.item(0, {std::string(name)}, 10, {{text}});
      name = {};
    }
  }
  write_moved(sheet, plan);
  sheet.paragraph(0, run_words(plan.decision, sheet.look().units));
}

}  // namespace

std::string next_command(const Plan& plan) {
  const auto& decision = plan.decision;
  if (!decision.pending.empty()) return command(decision.pending.front(), decision.day);
  return plan.blocks.empty() ? "achilles status" : "achilles plan";
}

std::string today_page(const Plan& plan, const Protocol& protocol, const Look& look) {
  const auto& decision = plan.decision;
  Sheet sheet(look);
  write_header(sheet, decision, protocol);
  write_action(sheet, decision);
  if (decision.action == Action::stop) {
    write_stop(sheet, decision, protocol);
  } else {
    if (!decision.findings.empty())
      sheet.paragraph(0, words(decision.findings.front().reason, protocol, decision, look.units));
    write_due(sheet, plan);
    sheet.blank();
    if (!decision.pending.empty()) sheet.paragraph(0, words(decision.pending.front(), decision.day));
    sheet.item(0, {"Next:"}, 6, {{next_command(plan), Style::bold}});
  }
  write_notice(sheet);
  return sheet.text();
}

}  // namespace achilles::render
