#include "render/pages/scenario_page.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "render/layout/sheet.hpp"
#include "render/layout/text.hpp"
#include "render/words/words.hpp"

namespace achilles::render {
namespace {

constexpr int between = 2;
constexpr int day_width = 10;
constexpr int action_width = 9;      ///< "Step back"
constexpr int narrowest_rules = 28;  ///< with less room for them, they go below the day

std::string place(const Protocol& protocol, Position at) {
  return fmt::format("{} {}", protocol.phases[at.phase].id, at.level);
}

/// As wide as any phase at its highest level.
int place_width(const Protocol& protocol) {
  int widest = 0;
  for (std::size_t i = 0; i < protocol.phases.size(); ++i) {
    const Position top{static_cast<std::uint8_t>(i), static_cast<std::uint16_t>(protocol.phases[i].steps.size())};
    widest = std::max(widest, cells(place(protocol, top)));
  }
  return widest;
}

/// One row; below one another where there is too little room for the rules beside the rest.
std::string row(std::string_view day, std::string_view action, std::string_view at, const std::string& rules,
                Style style, const Protocol& protocol, const Look& look) {
  Sheet sheet(look);
  const int width = place_width(protocol);
  const int column = day_width + between + action_width + between + width + between;
  if (sheet.look().width - column >= narrowest_rules) {
    const auto label = fmt::format("{:<{}}  {:<{}}  {:<{}}", day, day_width, action, action_width, at, width);
    sheet.item(0, {label, style}, column, {{rules, style}});
  } else {
    sheet.paragraph(0, {{fmt::format("{} · {} · {}", day, action, at), style}});
    sheet.paragraph(between, {{rules, style}});
  }
  return sheet.text();
}

}  // namespace

std::string scenario_head(const Protocol& protocol, const Look& look) {
  return row("Day", "Action", "Phase", "Rules", Style::bold, protocol, look);
}

std::string scenario_row(const Decision& decision, const Protocol& protocol, const Look& look) {
  std::string rules;
  for (const auto& finding : decision.findings) {
    rules += rules.empty() ? "" : ", ";
    rules += rule_of(finding.reason).id;
  }
  return row(decision.day.iso(), words(decision.action), place(protocol, decision.to), rules.empty() ? "none" : rules,
             Style::plain, protocol, look);
}

}  // namespace achilles::render
