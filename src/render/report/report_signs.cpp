#include <fmt/format.h>

#include "render/charts/chart_words.hpp"
#include "render/report/report_document.hpp"
#include "render/words/words.hpp"

namespace achilles::render {
namespace {

using Section = Document::Section;

/// As many as leave the report on one page.
constexpr std::size_t most_signs = 3;

std::string sign_words(const Entry& entry) {
  if (const auto* flag = std::get_if<Flag>(&entry.body)) return std::string{info(flag->sign).question};
  const auto& clearance = std::get<Clearance>(entry.body);
  return fmt::format("Cleared by {} on {}: {}", clearance.by, date_words(clearance.on), info(clearance.sign).question);
}

}  // namespace

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

}  // namespace achilles::render
