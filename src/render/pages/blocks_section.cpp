#include <fmt/format.h>

#include <set>

#include "render/pages/sections.hpp"
#include "render/words/words.hpp"

namespace achilles::render {
namespace {

void write_item(Sheet& sheet, const PlanItem& planned, bool any_time, bool first_met) {
  const auto& item = planned.item;
  sheet.paragraph(
      2, {{item.exercise.title, Style::bold}, {fmt::format(" · {}{}", words(planned.legs), done_words(planned))}});

  auto dose = item_dose_words(item, sheet.look());
  if (any_time && item.times_a_day > 1) dose += fmt::format(", {} times in the day", item.times_a_day);
  sheet.paragraph(4, {{item.exercise.id + ": ", Style::dim}, {dose}, source_span(item.source)});

  auto remarks = item_remarks(item);
  if (planned.reduced) remarks = remarks.empty() ? "less than usual today" : "less than usual today; " + remarks;
  if (!remarks.empty()) sheet.paragraph(4, "(" + remarks + ")");
  if (!planned.lacks.empty()) {
    const auto& instead = item.exercise.instead;
    sheet.paragraph(4, fmt::format("Needs {}, which is not among your things.{}", planned.lacks,
                                   instead.empty() ? "" : fmt::format(" Without it: {}.", instead)));
  }
  if (!first_met) return;

  sheet.paragraph(4, item.exercise.how);
  if (planned.lacks.empty() && !item.exercise.needs.empty()) {
    sheet.paragraph(4, fmt::format("Needs: {}.", fmt::join(item.exercise.needs, ", ")));
  }
  if (!item.note.empty()) sheet.paragraph(4, item.note);
  if (item.dose.intervals && !planned.done) {
    const bool both = item.runs() && item.dose.intervals->bouts.size() > 1;
    sheet.paragraph(
        4, fmt::format("Log {}: {}", both ? "all of it, what is walked too" : "it", log_command(*item.dose.intervals)));
  }
}

}  // namespace

std::string_view done_words(const PlanItem& planned) { return planned.done ? " · done" : ""; }

std::string item_dose_words(const Item& item, const Look& look) {
  auto text = dose_words(item.dose, look);
  if (const auto rhythm = rhythm_words(item.rhythm); !rhythm.empty()) text += ", " + rhythm;
  return text;
}

std::string item_remarks(const Item& item) {
  std::string text;
  if (item.optional) {
    text = item.loads() ? "optional, not counted" : "optional, for comfort";
  }
  if (item.adapted) text += std::string(text.empty() ? "" : "; ") + "adapted for home, tested in no trial";
  return text;
}

void write_blocks(Sheet& sheet, const std::vector<Block>& blocks) {
  std::set<std::string> met;
  for (const auto& block : blocks) {
    sheet.heading(words(block.when));
    for (const auto& item : block.items) {
      write_item(sheet, item, block.when == Block::When::any, met.insert(item.item.exercise.id).second);
    }
  }
}

void write_choices(Sheet& sheet, const Plan& plan) {
  if (plan.left_out) {
    sheet.blank();
    sheet.paragraph(0, "You left the session of this day out. What you do of it all the same counts.");
  }
  if (!plan.moved_from) return;
  const auto from = date_words(*plan.moved_from);
  sheet.blank();
  sheet.paragraph(0, plan.blocks.empty()
                         ? fmt::format("You moved the session of {} to this day; the plan has none on it.", from)
                         : fmt::format("You moved the session of {} to this day: do it once, not twice.", from));
}

}  // namespace achilles::render
