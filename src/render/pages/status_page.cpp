#include <fmt/format.h>

#include "render/layout/text.hpp"
#include "render/pages/pages.hpp"
#include "render/pages/sections.hpp"
#include "render/words/words.hpp"

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

/// "84 % of what was asked, on 12 of 16 days; 4 not logged"
std::string adherence_words(const Adherence& done) {
  if (done.asked == 0) return "nothing was asked for yet";
  std::string text = done.known == 0
                         ? fmt::format("nothing logged of {} asked for", count_words(done.asked, "day"))
                         : fmt::format("{} % of what was asked, over {} of {} in the last {}", done.percent, done.known,
                                       count_words(done.asked, "day"), count_words(done.days, "day"));
  if (done.known > 0 && done.known < done.asked) {
    text += fmt::format("; {} not logged, and unknown", count_words(done.asked - done.known, "day"));
  }
  if (done.rested > 0) text += fmt::format("; {} of rest the coach ordered, kept", count_words(done.rested, "day"));
  return text;
}

void write_gate(Sheet& sheet, const Decision& decision, const Protocol& protocol) {
  const std::size_t next = decision.to.phase + std::size_t{1};
  if (next >= protocol.phases.size()) return;
  sheet.heading(fmt::format("What opens the next phase, {}", protocol.phases[next].title));
  write_standings(sheet, decision.gate);
}

void write_step(Sheet& sheet, const Decision& decision) {
  if (decision.step.empty()) return;
  sheet.heading("What the next step asks for, beside its sessions");
  write_standings(sheet, decision.step);
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

std::string status_page(const Decision& decision, const Protocol& protocol, const Start& start, const Adherence& done,
                        const Look& look) {
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
  if (decision.no_impact_through()) {
    row(sheet, "Impact", "locked " + impact_lock_words(decision));
  }
  row(sheet, "Running", run_words(decision, look.units));
  row(sheet, "Done", adherence_words(done));
  write_reasons(sheet, decision, protocol);
  write_step(sheet, decision);
  write_gate(sheet, decision, protocol);
  write_pending(sheet, decision, decision.day);
  write_notice(sheet);
  return sheet.text();
}

std::string status_line(const Decision& decision, const Protocol& protocol, const Look& look) {
  auto text =
      fmt::format("{} {} · {}", protocol.phases[decision.to.phase].id, decision.to.level, name(decision.action));
  if (decision.action != Action::stop && !decision.pending.empty()) {
    text += fmt::format(" · {}", due(decision.pending.front().what));
  }
  return seen(visible(text), look);
}

}  // namespace achilles::render
