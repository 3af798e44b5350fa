#include "render/pages/why_page.hpp"

#include <fmt/format.h>

#include "render/pages/sections.hpp"
#include "render/words/words.hpp"

namespace achilles::render {
namespace {

/// How many entries of one reason are shown.
constexpr std::size_t most_entries = 6;

void write_entries(Sheet& sheet, const std::vector<Entry>& entries, Date today) {
  for (std::size_t i = 0; i < std::min(entries.size(), most_entries); ++i) {
    const auto& entry = entries[i];
    sheet.item(4, {fmt::format("#{}", entry.number), Style::dim}, 10,
               {{fmt::format("{}: {}", day_words(entry.day, today), happening_words(entry, sheet.look().units))}});
  }
  if (entries.size() > most_entries) {
    sheet.paragraph(10, fmt::format("and {} more before", entries.size() - most_entries));
  }
}

void write_rule(Sheet& sheet, int indent, const RuleInfo& rule) {
  sheet.paragraph(indent, {{fmt::format("rule {}: looks at {}; speaks when {}; asks for: {}", rule.id, rule.looks_at,
                                        rule.threshold, rule.does),
                            Style::dim}});
}

void write_ground(Sheet& sheet, const Ground& ground, const Explanation& explanation, const Protocol& protocol) {
  const auto& reason = ground.finding.reason;
  const auto& decision = explanation.decision;
  const auto asks = fmt::format("{}: ", words(ground.finding.asks));
  sheet.item(2, {"–"}, 4,
             {{ground.finding.asks == Action::progress ? std::string{} : asks, Style::bold},
              {words(reason, protocol, decision, sheet.look().units)},
              source_span(source_of(reason, protocol, decision))});
  write_rule(sheet, 4, rule_of(reason));
  write_entries(sheet, ground.entries, decision.day);
}

void write_grounds(Sheet& sheet, const Explanation& explanation, const Protocol& protocol) {
  sheet.heading("Why, the most severe first");
  if (explanation.grounds.empty()) sheet.paragraph(2, "No rule has anything to say.");
  for (const auto& ground : explanation.grounds) write_ground(sheet, ground, explanation, protocol);
}

void write_unknown(Sheet& sheet, const Decision& decision, Date today) {
  sheet.heading("Unknown");
  if (decision.pending.empty()) sheet.paragraph(2, "Nothing that a rule waits for.");
  for (const auto& pending : decision.pending) {
    sheet.item(2, {"–"}, 4, {{words(pending, today)}, {" " + command(pending, today), Style::bold}});
  }
}

void write_when(Sheet& sheet, std::string_view what, const std::optional<Date>& when, Date today) {
  const auto text = when ? day_words(*when, today) : std::string("not within half a year as things stand");
  sheet.paragraph(2, fmt::format("{}: {}", what, text));
}

void write_outlook(Sheet& sheet, const Explanation& explanation, const Protocol& protocol) {
  const auto& decision = explanation.decision;
  const auto& outlook = explanation.outlook;
  const std::size_t next = decision.to.phase + std::size_t{1};
  if (decision.action == Action::stop) return;
  sheet.heading("At the earliest, if every day goes well");
  write_when(sheet, "The next step", outlook.step, decision.day);
  write_standings(sheet, decision.step);
  if (next < protocol.phases.size()) {
    write_when(sheet, fmt::format("The next phase, {}", protocol.phases[next].title), outlook.phase, decision.day);
    write_standings(sheet, decision.gate);
  }
  write_when(sheet, "Running", outlook.run, decision.day);
}

/// The thresholds of the rules that take a step back or end a day.
void write_setbacks(Sheet& sheet) {
  sheet.heading("What would set it back");
  for (const auto id : {"during-limit", "after-limit", "morning-limit", "morning-jump", "two-weeks-worse", "silence"}) {
    const auto* rule = find_rule(id);
    sheet.item(2, {"–"}, 4,
               {{fmt::format("{}: {} ({})", rule->looks_at, rule->threshold, rule->does)},
                source_span(Citation::from(rule->source).value_or(Citation{}))});
  }
}

void write_programme(Sheet& sheet, const Protocol& protocol) {
  sheet.blank();
  sheet.paragraph(
      0, {{fmt::format("Programme {} {}, hash {}.", protocol.id, protocol.version, protocol.hash), Style::dim}});
}

}  // namespace

std::string why_page(const Explanation& explanation, const Protocol& protocol, Date today, const Look& look) {
  Sheet sheet(look);
  const auto& decision = explanation.decision;
  write_header(sheet, decision, protocol);
  write_action(sheet, decision);
  write_grounds(sheet, explanation, protocol);
  write_unknown(sheet, decision, today);
  write_outlook(sheet, explanation, protocol);
  if (decision.action != Action::stop) write_setbacks(sheet);
  write_programme(sheet, protocol);
  return sheet.text();
}

std::string why_phase_page(const Explanation& explanation, const Protocol& protocol, const Look& look) {
  Sheet sheet(look);
  write_header(sheet, explanation.decision, protocol);
  write_action(sheet, explanation.decision);
  write_outlook(sheet, explanation, protocol);
  if (explanation.decision.action != Action::stop) write_setbacks(sheet);
  write_programme(sheet, protocol);
  return sheet.text();
}

std::string why_run_page(const Explanation& explanation, const Protocol& protocol, const Look& look) {
  Sheet sheet(look);
  const auto& decision = explanation.decision;
  write_header(sheet, decision, protocol);
  sheet.blank();
  sheet.paragraph(0, {{run_words(decision, sheet.look().units)}, source_span(decision.run.source)});
  if (!decision.run.waiting_for.empty()) {
    sheet.heading("Running waits for");
    write_standings(sheet, decision.run.waiting_for);
  }
  for (const auto& ground : explanation.grounds) {
    const auto id = rule_of(ground.finding.reason).id;
    if (ground.finding.asks >= Action::regress || id.starts_with("run-") || id.starts_with("impact-") ||
        id == "week-longer" || id == "several-changes" || id == "rest-twice") {
      sheet.blank();
      write_ground(sheet, ground, explanation, protocol);
    }
  }
  sheet.blank();
  if (decision.action != Action::stop) {
    write_when(sheet, "Running, at the earliest", explanation.outlook.run, decision.day);
  }
  return sheet.text();
}

std::string why_rule_page(const RuleInfo& rule, const Explanation* explanation, const Protocol* protocol,
                          const Look& look) {
  Sheet sheet(look);
  sheet.paragraph(0, {{std::string(rule.id), Style::bold}});
  sheet.item(2, {"looks at"}, 12, {{std::string(rule.looks_at)}});
  sheet.item(2, {"speaks"}, 12, {{fmt::format("when {}", rule.threshold)}});
  sheet.item(2, {"asks for"}, 12, {{std::string(rule.does)}});
  const auto source = Citation::from(rule.source);
  sheet.item(2, {"source"}, 12, {{source && !source->sources.empty() ? words(*source) : "stands in the programme"}});
  if (explanation == nullptr) return sheet.text();
  sheet.blank();
  bool spoke = false;
  for (const auto& ground : explanation->grounds) {
    if (rule_of(ground.finding.reason).id != rule.id) continue;
    spoke = true;
    sheet.paragraph(0, words(ground.finding.reason, *protocol, explanation->decision, sheet.look().units));
    write_entries(sheet, ground.entries, explanation->decision.day);
  }
  if (!spoke)
    sheet.paragraph(
        0, fmt::format("It has nothing to say {}.", on_day(explanation->decision.day, explanation->decision.day)));
  return sheet.text();
}

std::string why_exercise_page(const Exercise& exercise, std::optional<Absence> absence, const Explanation& explanation,
                              const Protocol& protocol, const Look& look) {
  Sheet sheet(look);
  const auto& decision = explanation.decision;
  if (!absence) {
    sheet.paragraph(0, {{exercise.title, Style::bold}, {" is part of today's plan."}, source_span(exercise.source)});
    sheet.paragraph(2, {{"achilles plan", Style::bold}});
    return sheet.text();
  }
  sheet.paragraph(0, {{exercise.title, Style::bold}, {fmt::format(": not today; {}.", words(*absence, decision))}});
  if (*absence == Absence::sign) {
    for (const auto& sign : all_signs()) {
      if (!exercise.not_with.contains(sign.sign) || !decision.barring.contains(sign.sign)) continue;
      sheet.paragraph(2, {{fmt::format("{}: {}", sign.id, sign.message)},
                          source_span(Citation::from(sign.source).value_or(Citation{}))});
    }
  }
  if (*absence <= Absence::resting || *absence == Absence::impact_locked) {
    for (const auto& ground : explanation.grounds) {
      const bool locks = rule_of(ground.finding.reason).id == "impact-locked";
      if (ground.finding.asks >= Action::rest || locks) write_ground(sheet, ground, explanation, protocol);
    }
  }
  return sheet.text();
}

std::string words(Absence absence, const Decision& decision) {
  switch (absence) {
    case Absence::stopped:
      return "the plan is stopped until a clinician's word";
    case Absence::resting:
      return "the tendon rests today";
    case Absence::sign:
      return "a warning sign stands against it";
    case Absence::impact_locked:
      return "no running, hopping or jumping " + impact_lock_words(decision);
    case Absence::early:
      return "no impact in the first three weeks of a plan";
    case Absence::no_running:
      return "no running today (achilles why run)";
    case Absence::after_high:
      return "the last hard day was too short a time ago";
    case Absence::after_heavy:
      return "heavy strength is not done two days in a row";
    case Absence::limit:
      return "this phase's own limit on it is reached";
    case Absence::rhythm:
      return "it is not a day for it";
    case Absence::later:
      return "the programme has it in another phase, or at a higher level";
    case Absence::unknown:
      return "it is not part of the programme";
  }
  return {};
}

}  // namespace achilles::render
