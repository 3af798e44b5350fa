#include <fmt/format.h>

#include "achilles/limits.hpp"
#include "render/pages/pages.hpp"
#include "render/pages/sections.hpp"
#include "render/words/phase_words.hpp"
#include "render/words/words.hpp"

namespace achilles::render {
namespace {

/// Whether pain that the model allows during activity or after it makes the phase ask for less.
bool is_stricter(const Response& response) {
  const auto& criterion = response.when.criterion;
  if (response.when.join != Condition::Join::one || response.act == Response::Act::repeat) return false;
  if (criterion.measure != Measure::during && criterion.measure != Measure::after) return false;
  return holds(model_pain_limit, criterion.comparison, criterion.value);
}

/// The pain-monitoring model's first two rules [S: public-secondary-notes, for silbernagel-2007].
void write_limits(Sheet& sheet, const Phase& phase) {
  const Citation source{{{Mark::secondary, "public-secondary-notes"}}};
  sheet.heading("Pain");
  sheet.paragraph(2, {{"Pain up to 5 of 10 is allowed during and after, if it has settled by the next morning."},
                      source_span(source)});
  for (const auto& response : phase.responses) {
    if (!is_stricter(response)) continue;
    sheet.paragraph(2, {{fmt::format("This phase is stricter: {}.", words(response))}, source_span(response.source)});
  }
}

void write_checks(Sheet& sheet, const Plan& plan, Date today) {
  if (plan.checks.empty()) return;
  const Date day = plan.decision.day;
  sheet.heading(fmt::format("{} be tried {}, once", day == today ? "May" : "Could", on_day(day, today)));
  for (const auto& check : plan.checks) {
    sheet.paragraph(2, {{words(check)}, source_span(check.criterion->source)});
    sheet.paragraph(4, {{trial_command(*check.criterion) + day_option(day, today), Style::bold}});
  }
}

void write_withheld(Sheet& sheet, const std::vector<Withheld>& all) {
  if (all.empty()) return;
  sheet.heading("Left out");
  for (const auto& one : all) {
    auto text = fmt::format(": not with this sign: {}.", info(one.sign).question);
    if (!one.exercise.instead.empty())
      text += fmt::format(" Ask your clinician about {} instead.", one.exercise.instead);
    sheet.item(2, {"–"}, 4, {{one.exercise.title, Style::bold}, {text}});
  }
}

void write_advice(Sheet& sheet, const std::vector<Advice>& all) {
  if (all.empty()) return;
  sheet.heading("In this phase");
  for (const auto& advice : all) {
    sheet.item(2, {"–"}, 4, {{words(advice)}, source_span(advice.source)});
  }
}

void write_running(Sheet& sheet, const Decision& decision, const Protocol& protocol) {
  sheet.heading("Running");
  sheet.paragraph(2, {{run_words(decision, sheet.look().units)}, source_span(decision.run.source)});
  const auto& note = protocol.phases[decision.to.phase].run.note;
  if (!note.empty()) sheet.paragraph(2, note);
}

void write_routine(Sheet& sheet, const Plan& plan, const Protocol& protocol) {
  if (plan.blocks.empty()) {
    sheet.blank();
    sheet.paragraph(0, "No exercises today.");
    write_choices(sheet, plan);
  } else {
    write_blocks(sheet, plan.blocks);
    write_choices(sheet, plan);
    write_limits(sheet, protocol.phases[plan.decision.to.phase]);
  }
  write_running(sheet, plan.decision, protocol);
}

}  // namespace

std::string plan_page(const Plan& plan, const Protocol& protocol, bool preview, Date today, const Look& look) {
  Sheet sheet(look);
  write_header(sheet, plan.decision, protocol);
  if (preview) {
    sheet.blank();
    sheet.paragraph(0, {{"Preview", Style::bold}, {" of day one. Nothing is stored. To begin:"}});
    sheet.paragraph(2, {{"achilles start", Style::bold}});
    write_routine(sheet, plan, protocol);
    write_advice(sheet, plan.advice);
  } else if (plan.decision.action == Action::stop) {
    write_action(sheet, plan.decision);
    write_stop(sheet, plan.decision, protocol);
  } else {
    write_action(sheet, plan.decision);
    write_reasons(sheet, plan.decision, protocol);
    write_routine(sheet, plan, protocol);
    write_withheld(sheet, plan.withheld);
    write_checks(sheet, plan, today);
    write_pending(sheet, plan.decision, today);
    write_advice(sheet, plan.advice);
  }
  write_notice(sheet);
  return sheet.text();
}

}  // namespace achilles::render
