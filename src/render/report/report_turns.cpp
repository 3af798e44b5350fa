#include <fmt/format.h>

#include <algorithm>

#include "render/charts/chart_words.hpp"
#include "render/report/report_document.hpp"
#include "render/words.hpp"

namespace achilles::render {
namespace {

using Section = Document::Section;

/// As many as leave the report on one page.
constexpr std::size_t most_turns = 6;
constexpr std::size_t most_signs = 3;

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

/// Of a step up what was reached for it, else the most severe reason.
std::string why(const Turn& turn, Date today, const Units& units) {
  const auto& decision = turn.decision;
  if (decision.action == Action::progress) {
    std::string met;
    for (const auto& condition : turn.protocol->phases[decision.from.phase].advance) {
      met += (met.empty() ? "Reached: " : "; ") + words(condition);
    }
    return met + ".";
  }
  if (decision.findings.empty()) return {};
  const auto& reason = decision.findings.front().reason;
  return fmt::format("{} [{}]", words(reason, *turn.protocol, told_on(today, decision), units),
                     words(source_of(reason, *turn.protocol, decision)));
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

std::string sign_words(const Entry& entry) {
  if (const auto* flag = std::get_if<Flag>(&entry.body)) return std::string{info(flag->sign).question};
  const auto& clearance = std::get<Clearance>(entry.body);
  return fmt::format("Cleared by {} on {}: {}", clearance.by, date_words(clearance.on), info(clearance.sign).question);
}

std::string of(int unknown, int all, std::string_view what) { return fmt::format("{} of {} {}", unknown, all, what); }

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
    section.facts.push_back({days_words(turn->days), what(*turn) + ". " + why(*turn, report.today, units)});
  }
  return section;
}

Section signs_section(const Report& report) {
  Section section{.heading = "Warning signs", .origin = Document::Origin::told};
  const auto& signs = report.signs;
  if (signs.empty()) {
    section.paragraphs = {"None was reported."};
    return section;
  }
  const auto first = signs.size() > most_signs ? signs.size() - most_signs : 0;
  if (first > 0) section.paragraphs = {fmt::format("The last {} of {}.", most_signs, signs.size())};
  for (auto i = first; i < signs.size(); ++i) {
    section.facts.push_back({short_date(signs[i].day), sign_words(signs[i])});
  }
  return section;
}

Section unknowns_section(const Report& report) {
  Section section{.heading = "What is not known", .half = true};
  const auto them = unknowns(report);
  const auto say = [&](const std::string& text) { section.paragraphs.push_back(text); };
  if (them.mornings > 0) say(of(them.mornings, them.days, "mornings were not logged."));
  if (them.workouts > 0) say(of(them.workouts, them.asked, "days of loading say nothing of what was done."));
  if (them.unmeasured_runs > 0) say(count_words(them.unmeasured_runs, "run") + " without a distance.");
  if (them.unanswered_runs > 0) say(count_words(them.unanswered_runs, "run") + " without the morning after.");
  if (them.strength_of_left && them.strength_of_right)
    say("Heel raises were counted on neither leg.");
  else if (them.strength_of_left || them.strength_of_right)
    say(fmt::format("Heel raises were never counted on the {}.", them.strength_of_left ? "left" : "right"));
  std::string totals;
  for (const auto* measure : them.outcomes) totals += (totals.empty() ? "" : ", ") + std::string{measure->title};
  if (!totals.empty()) say("Never entered: " + totals + ".");
  if (section.paragraphs.empty()) say("Nothing that this page asks for is missing.");
  return section;
}

}  // namespace achilles::render
