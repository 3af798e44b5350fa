#include <fmt/format.h>

#include <algorithm>

#include "render/layout/text.hpp"
#include "render/pages/pages.hpp"
#include "render/pages/sections.hpp"
#include "render/words/exercise_words.hpp"

namespace achilles::render {
namespace {

constexpr int margin = 2;
constexpr int narrowest_title = 40;  ///< with less room for it, the title goes below the id

/// "Roll the calf (foam roller)"
std::string line_of(const Exercise& exercise) {
  if (exercise.needs.empty()) return exercise.title;
  return fmt::format("{} ({})", exercise.title, equipment_words(exercise.needs));
}

}  // namespace

std::string exercise_list_page(const std::vector<const Exercise*>& exercises, const Look& look) {
  Sheet sheet(look);
  int widest = 0;
  for (const auto* exercise : exercises) widest = std::max(widest, cells(exercise->id));
  const int column = margin + widest + margin;
  const bool beside = sheet.look().width - column >= narrowest_title;
  for (const Purpose purpose : {Purpose::settle, Purpose::release, Purpose::stretch, Purpose::load, Purpose::impact}) {
    const auto is_meant = [&](const Exercise* exercise) { return exercise->purpose == purpose; };
    if (std::ranges::none_of(exercises, is_meant)) continue;
    sheet.heading(words(purpose));
    for (const auto* exercise : exercises) {
      if (!is_meant(exercise)) continue;
      if (beside) {
        sheet.item(margin, {exercise->id}, column, {{line_of(*exercise)}});
      } else {
        sheet.paragraph(margin, exercise->id);
        sheet.paragraph(2 * margin, line_of(*exercise));
      }
    }
  }
  if (look.quiet) return sheet.text();
  sheet.blank();
  sheet.paragraph(0, "One of them, with a drawing: achilles exercise show ID.");
  return sheet.text();
}

}  // namespace achilles::render
