#include <fmt/format.h>

#include "render/pages/pages.hpp"
#include "render/pages/sections.hpp"
#include "render/words/words.hpp"

namespace achilles::render {
namespace {

/// Whether the plan asks for something, and all of that is done.
bool all_done(const Plan& plan) {
  bool any = false, open = false;
  for (const auto& block : plan.blocks) {
    for (const auto& planned : block.items) {
      if (planned.item.optional) continue;
      any = true;
      open = open || !planned.done;
    }
  }
  return any && !open;
}

void write_due(Sheet& sheet, const Plan& plan) {
  sheet.blank();
  if (plan.blocks.empty()) sheet.paragraph(0, "No exercises today.");
  for (const auto& block : plan.blocks) {
    auto name = words(block.when);
    for (const auto& planned : block.items) {
      const auto dose = short_dose_words(planned.item.dose, sheet.look());
      const auto text = fmt::format("{} · {} · {}{}{}", planned.item.exercise.title, words(planned.legs), dose,
                                    planned.item.optional ? " (optional)" : "", done_words(planned));
      sheet.item(0, {std::string(name)}, 10, {{text}});
      name = {};
    }
  }
  if (all_done(plan)) sheet.paragraph(0, "All of it is done.");
  write_choices(sheet, plan);
  sheet.paragraph(0, run_words(plan.decision, sheet.look().units));
}

}  // namespace

std::string today_page(const Plan& plan, const Protocol& protocol, std::string_view next, const Look& look) {
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
    if (!next.empty()) sheet.item(0, {"Next:"}, 6, {{std::string{next}, Style::bold}});
  }
  write_notice(sheet);
  return sheet.text();
}

}  // namespace achilles::render
