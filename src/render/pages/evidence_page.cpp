#include <fmt/format.h>

#include <algorithm>

#include "render/layout/text.hpp"
#include "render/pages/pages.hpp"
#include "render/pages/sections.hpp"

namespace achilles::render {
namespace {

/// "[grade B in chimenti-2024; S: hampstead-cpg]"
Span position_source(const Claim& position) {
  auto span = source_span(position.source);
  if (!position.grade) return span;
  const auto grade = fmt::format(" [grade\u00a0{} in {}", position.grade->letter, position.grade->guideline);
  span.text = span.text.empty() ? grade + "]" : grade + "; " + span.text.substr(2);
  span.style = Style::dim;
  return span;
}

void write_claims(Sheet& sheet, std::string_view heading, const std::vector<Claim>& claims) {
  if (claims.empty()) return;
  sheet.heading(heading);
  for (const auto& claim : claims) sheet.item(2, {"–"}, 4, {{claim.says}, position_source(claim)});
}

void write_unknown(Sheet& sheet, const std::vector<std::string>& unknown) {
  if (unknown.empty()) return;
  sheet.heading("What is not known");
  for (const auto& one : unknown) sheet.item(2, {"–"}, 4, {{one}});
}

void write_grades(Sheet& sheet, const Topic& topic) {
  const auto is_graded = [](const Claim& position) { return position.grade.has_value(); };
  if (std::ranges::none_of(topic.positions, is_graded)) return;
  sheet.blank();
  sheet.paragraph(
      0, {{"A grade says how firmly a guideline recommends, not how large an effect is: A strong, B moderate, C weak, "
           "D conflicting, E theoretical, F expert opinion.",
           Style::dim}});
}

}  // namespace

std::string evidence_list_page(const Evidence& evidence, const Look& look) {
  Sheet sheet(look);
  constexpr int margin = 2;
  int widest = 0;
  for (const auto& topic : evidence.topics) widest = std::max(widest, cells(topic.id));
  const int column = margin + widest + margin;
  sheet.paragraph(0, {{"What the guidelines and trials say", Style::bold}});
  sheet.blank();
  for (const auto& topic : evidence.topics) {
    sheet.item(margin, {topic.id}, column, {{topic.answer}});
  }
  sheet.blank();
  sheet.paragraph(0, "One of them with its sources: achilles evidence TOPIC. Other words will do: foam rolling, PRP.");
  write_notice(sheet);
  return sheet.text();
}

std::string evidence_page(const Topic& topic, const Register& sources, const Look& look) {
  Sheet sheet(look);
  sheet.paragraph(0, {{topic.title, Style::bold}});
  sheet.paragraph(0, topic.answer);
  if (topic.about_medicine) {
    sheet.blank();
    sheet.paragraph(0, {{"Nothing here is advice on a medicine: ask the prescriber or pharmacist.", Style::careful}});
  }
  write_claims(sheet, "What is said", topic.positions);
  write_claims(sheet, "Where sources disagree", topic.disagreement);
  write_unknown(sheet, topic.unknown);
  sheet.heading("What the coach does");
  sheet.paragraph(0, {{topic.coach.says}, source_span(topic.coach.source)});
  write_sources(sheet, topic.citations(), sources);
  write_grades(sheet, topic);
  write_marks(sheet);
  write_notice(sheet);
  return sheet.text();
}

}  // namespace achilles::render
