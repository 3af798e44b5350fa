#include <fmt/format.h>

#include "achilles/sign.hpp"
#include "render/pages/pages.hpp"
#include "render/pages/sections.hpp"
#include "render/words/exercise_words.hpp"

namespace achilles::render {
namespace {

/// Writes an exercise part by part.
class Writer {
 public:
  Writer(Sheet& sheet, const ExerciseCard& card) : sheet_(sheet), card_(card) {}

  void posture() {
    sheet_.blank();
    for (const auto& line : card_.drawing) sheet_.drawn(line);
    sheet_.blank();
    sheet_.paragraph(0, card_.in_words);
  }

  void text(std::string_view heading, const std::string& text, const std::string& key) {
    if (text.empty()) return;
    sheet_.heading(heading);
    sheet_.paragraph(0, {{text}, source_span(card_.source_of(key))});
  }

  void list(std::string_view heading, const std::vector<std::string>& texts, const std::string& key) {
    sheet_.blank();
    sheet_.paragraph(0, {{std::string(heading), Style::bold}, source_span(card_.source_of(key))});
    for (const auto& one : texts) sheet_.item(2, {"–"}, 4, {{one}});
  }

  void equipment(const Exercise* instead) {
    sheet_.heading("Equipment");
    const auto& needs = card_.exercise.needs;
    sheet_.paragraph(0, needs.empty() ? "None: a floor will do." : "Needs: " + equipment_words(needs) + ".");
    if (instead != nullptr) {
      sheet_.paragraph(0, fmt::format("Without it: {} (achilles exercise show {}).", instead->title, instead->id));
    }
    if (!card_.home.empty()) sheet_.paragraph(0, {{card_.home}, source_span(card_.source_of("home"))});
  }

  void load() {
    std::string muscles;
    for (const auto& muscle : card_.muscles) muscles += (muscles.empty() ? "" : ", ") + muscle;
    sheet_.heading("What works, and how much it asks of the tendon");
    sheet_.paragraph(0, {{fmt::format("Done with {}.", words(card_.limb))}});
    sheet_.paragraph(0, {{fmt::format("Muscles: {}.", muscles)}, source_span(card_.source_of("muscles"))});
    sheet_.paragraph(0, {{std::string(words(card_.exercise.tier))}, source_span(card_.source_of("tier"))});
    if (card_.peak_load_tenths) {
      sheet_.paragraph(0,
                       {{peak_load_words(*card_.peak_load_tenths)}, source_span(card_.source_of("peak_load_tenths"))});
    }
  }

  void range() {
    if (!card_.limits.empty()) return text("How far, and for whom", card_.limits, "limits");
    if (card_.exercise.purpose != Purpose::load) return;
    sheet_.heading("How far");
    sheet_.paragraph(0, words(card_.exercise.range));
  }

  /// Who leaves it out, and why.
  void not_for() {
    const auto& exercise = card_.exercise;
    const auto site = insertional_words(exercise);
    if (site.empty() && exercise.not_with.empty()) return;
    sheet_.blank();
    sheet_.paragraph(0, {{"Not with", Style::careful}});
    if (!site.empty()) sheet_.item(2, {"–"}, 4, {{std::string(site)}, source_span(insertional_source(exercise))});
    if (exercise.not_with.empty()) return;
    sheet_.item(2, {"–"}, 4, {{"Any of these signs:"}, source_span(card_.source_of("not_with"))});
    for (const auto& sign : all_signs()) {
      if (!exercise.not_with.contains(sign.sign)) continue;
      sheet_.item(4, {"–"}, 6, {{fmt::format("{}. {}", sign.question, sign.message)}});
    }
  }

 private:
  Sheet& sheet_;
  const ExerciseCard& card_;
};

std::vector<Citation> citations_of(const ExerciseCard& card) {
  std::vector<Citation> all{card.exercise.source};
  for (const auto& [key, source] : card.sources) all.push_back(source);
  if (card.exercise.forbidden_at(Site::insertional)) all.push_back(insertional_source(card.exercise));
  return all;
}

}  // namespace

std::string exercise_page(const ExerciseCard& card, const Exercise* instead, const Register& sources,
                          const Look& look) {
  Sheet sheet(look);
  const auto& exercise = card.exercise;
  sheet.paragraph(0, {{exercise.title, Style::bold}, {fmt::format(" ({})", exercise.id), Style::dim}});
  Writer writer(sheet, card);
  writer.posture();
  writer.text("Set-up", card.setup, "setup");
  writer.text("How", exercise.how, "how");
  writer.list("Cues", card.cues, "cues");
  writer.list("Mistakes", card.mistakes, "mistakes");
  writer.equipment(instead);
  writer.load();
  writer.range();
  writer.not_for();
  write_sources(sheet, citations_of(card), sources);
  write_marks(sheet);
  write_notice(sheet);
  return sheet.text();
}

}  // namespace achilles::render
