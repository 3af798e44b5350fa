#include <fmt/format.h>

#include "render/pages.hpp"
#include "render/sections.hpp"
#include "render/text.hpp"
#include "render/words.hpp"

namespace achilles::render {
namespace {

constexpr int column = 16;

void row(Sheet& sheet, std::string_view label, std::string text) {
  sheet.item(0, {std::string(label), Style::dim}, column, {{std::move(text)}});
}

std::string usual_morning(const std::optional<HalfPoints>& baseline) {
  if (!baseline) return "not known yet";
  return fmt::format("pain {}{}", *baseline / 2, *baseline % 2 == 0 ? "" : ".5");
}

std::string impact(const Decision& decision) {
  if (!decision.impact_locked()) return "not locked";
  return "locked through " + day_words(*decision.impact_locked_through, decision.day);
}

void write_gate(Sheet& sheet, const Decision& decision, const Protocol& protocol) {
  const std::size_t next = decision.to.phase + std::size_t{1};
  if (next >= protocol.phases.size()) return;
  sheet.heading(fmt::format("What opens the next phase, {}", protocol.phases[next].title));
  write_standings(sheet, decision.gate);
}

std::string_view due(Pending::What what) {
  switch (what) {
    case Pending::What::morning:
      return "morning due";
    case Pending::What::during:
      return "pain during due";
    case Pending::What::after:
      return "pain after due";
    case Pending::What::screen:
      return "warning signs due";
  }
  return {};
}

}  // namespace

std::string status_page(const Decision& decision, const Protocol& protocol, const Start& start, const Look& look) {
  Sheet sheet(look);
  write_header(sheet, decision, protocol);
  write_action(sheet, decision);
  if (decision.action == Action::stop) {
    write_stop(sheet, decision, protocol);
    write_notice(sheet);
    return sheet.text();
  }
  sheet.blank();
  row(sheet, "Programme", fmt::format("{} {}, day {}", protocol.title, protocol.version, decision.days_in_plan + 1));
  row(sheet, "Where", fmt::format("{}, {}", name(start.side), name(start.site)));
  row(sheet, "Sore since", date_words(start.onset));
  if (!start.diagnosed) row(sheet, "Diagnosis", "none yet; worth having before the load grows");
  row(sheet, "Usual morning", usual_morning(decision.baseline));
  row(sheet, "Impact", impact(decision));
  sheet.paragraph(0, run_words(decision));
  write_reasons(sheet, decision, protocol);
  write_gate(sheet, decision, protocol);
  write_pending(sheet, decision);
  write_notice(sheet);
  return sheet.text();
}

std::string status_line(const Decision& decision, const Protocol& protocol, const Look& look) {
  auto text =
      fmt::format("{} {} · {}", protocol.phases[decision.to.phase].id, decision.to.level, name(decision.action));
  if (decision.action != Action::stop && !decision.pending.empty()) {
    text += fmt::format(" · {}", due(decision.pending.front().what));
  }
  text = visible(text);
  return look.ascii ? ascii(text) : text;
}

}  // namespace achilles::render
