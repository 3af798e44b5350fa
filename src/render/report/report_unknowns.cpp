#include <fmt/format.h>

#include "render/charts/chart_words.hpp"
#include "render/report/report_document.hpp"
#include "render/words/words.hpp"

namespace achilles::render {
namespace {

using Section = Document::Section;

std::string of(int unknown, int all, std::string_view what) { return fmt::format("{} of {} {}", unknown, all, what); }

}  // namespace

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
