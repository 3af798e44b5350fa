#include <fmt/format.h>

#include <algorithm>

#include "render/charts/chart_words.hpp"
#include "render/report/report_document.hpp"
#include "render/words/phase_words.hpp"
#include "render/words/words.hpp"

namespace achilles::render {
namespace {

using Section = Document::Section;

/// As many as leave the report on one page.
constexpr std::size_t most_turns = 6;

std::string days_words(const Period& days) {
  if (days.first == days.last) return short_date(days.first);
  return fmt::format("{} to {}", short_date(days.first), short_date(days.last));
}

std::string what(const Turn& turn) {
  const auto& decision = turn.decision;
  if (decision.to.phase == decision.from.phase) return std::string{words(decision.action)};
  const auto& phases = turn.protocol->phases;
  return fmt::format("{}: {} to {}", words(decision.action), phases[decision.from.phase].title,
                     phases[decision.to.phase].title);
}

/// The decision as it is told on a later day: what was "today" then has a date now.
Decision told_on(Date today, Decision decision) {
  decision.days_in_plan += today - decision.day;
  decision.day = today;
  return decision;
}

/// All that the gate between two phases asked for: what leads out of the one, the days of the other, what leads into
/// it.
std::vector<Condition> gate_between(const Phase& phase, const Phase& next) {
  auto gate = phase.advance;
  if (next.window) gate.push_back(next.window->opens);
  gate.insert(gate.end(), next.entry.begin(), next.entry.end());
  return gate;
}

/// What a gate asked for, each condition with where it comes from; empty where it asked for nothing.
std::string reached(const std::vector<Condition>& gate) {
  std::vector<std::string> conditions;
  conditions.reserve(gate.size());
  for (const auto& condition : gate) {
    conditions.push_back(fmt::format("{} [{}]", words(condition), words(source_of(condition))));
  }
  return conditions.empty() ? std::string{} : fmt::format("Reached: {}.", fmt::join(conditions, "; "));
}

/// Of a step up what was reached for it, else the most severe reason.
std::string why(const Turn& turn, Date today, const Units& units) {
  const auto& decision = turn.decision;
  const auto& phases = turn.protocol->phases;
  if (decision.action == Action::progress) {
    return reached(gate_between(phases[decision.from.phase], phases[decision.to.phase]));
  }
  if (decision.findings.empty()) return {};
  const auto& reason = decision.findings.front().reason;
  return fmt::format("{} [{}]", words(reason, *turn.protocol, told_on(today, decision), units),
                     words(source_of(reason, *turn.protocol, decision)));
}

std::string told(const Turn& turn, Date today, const Units& units) {
  const auto because = why(turn, today, units);
  return what(turn) + (because.empty() ? "." : ". " + because);
}

/// Those there is room for: of many not the days of less, which are the mildest; then the last ones.
std::vector<const Turn*> chosen(const std::vector<Turn>& turns) {
  std::vector<const Turn*> all;
  for (const auto& turn : turns) all.push_back(&turn);
  const auto is_less = [](const Turn* turn) {
    return turn->decision.action == Action::reduce && turn->decision.from.phase == turn->decision.to.phase;
  };
  if (all.size() > most_turns) std::erase_if(all, is_less);
  if (all.size() > most_turns) all.erase(all.begin(), all.end() - most_turns);
  return all;
}

}  // namespace

Section turns_section(const Report& report, const Units& units) {
  Section section{.heading = "Decisions at the gates"};
  const auto& turns = report.turns;
  if (turns.empty()) {
    section.paragraphs = {"The coach neither moved the runner to another phase nor asked for less."};
    return section;
  }
  const auto shown = chosen(turns);
  if (shown.size() < turns.size()) {
    section.paragraphs = {
        fmt::format("{} of {}, the last of the gravest; the others: achilles why DAY.", shown.size(), turns.size())};
  }
  for (const auto* turn : shown) {
    section.facts.push_back({days_words(turn->days), told(*turn, report.today, units)});
  }
  return section;
}

}  // namespace achilles::render
