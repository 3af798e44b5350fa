#include <fmt/format.h>

#include <algorithm>

#include "render/pages/sections.hpp"
#include "render/words/words.hpp"

namespace achilles::render {
namespace {

Style style_of(Action action) {
  switch (action) {
    case Action::progress:
    case Action::hold:
      return Style::good;
    case Action::reduce:
    case Action::regress:
    case Action::rest:
      return Style::careful;
    case Action::stop:
      return Style::grave;
  }
  return Style::bold;
}

}  // namespace

void write_header(Sheet& sheet, const Decision& decision, const Protocol& protocol) {
  const auto& phase = protocol.phases[decision.to.phase];
  const int days = std::max(decision.days_in_phase(), 0);  // a clock that was set back may read earlier
  auto text =
      fmt::format("{} · {} · week {}, day {}", date_words(decision.day), phase.title, days / 7 + 1, days % 7 + 1);
  if (!phase.steps.empty()) text += fmt::format(" · level {} of {}", decision.to.level, phase.steps.size());
  sheet.paragraph(0, {{text, Style::bold}});
}

void write_action(Sheet& sheet, const Decision& decision) {
  sheet.blank();
  sheet.paragraph(
      0, {{std::string(words(decision.action)), style_of(decision.action)}, {". " + action_sentence(decision)}});
}

void write_notice(Sheet& sheet) {
  sheet.blank();
  sheet.paragraph(0, {{"Education and self-tracking, not a medical device and not a diagnosis.", Style::dim}});
}

}  // namespace achilles::render
