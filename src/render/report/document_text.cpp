#include <fmt/format.h>

#include "render/charts/chart_table.hpp"
#include "render/layout/sheet.hpp"
#include "render/report/document.hpp"

namespace achilles::render {
namespace {

void write(Sheet& sheet, const std::vector<Document::Fact>& facts) {
  for (const auto& fact : facts) sheet.paragraph(2, {{fact.label + ": ", Style::bold}, {fact.value}});
}

/// The same with a margin.
ChartTable indented(const Document::Table& table) {
  const std::string margin = "  ";
  ChartTable moved{table.heads, table.rows};
  moved.heads.front() = margin + moved.heads.front();
  for (auto& row : moved.rows) row.front() = margin + row.front();
  return moved;
}

void write(Sheet& sheet, const Document::Section& section) {
  sheet.heading(fmt::format("{} ({})", section.heading, words(section.origin)));
  for (const auto& paragraph : section.paragraphs) sheet.paragraph(2, paragraph);
  write(sheet, section.facts);
  for (const auto& table : section.tables) {
    if (!table.caption.empty()) sheet.paragraph(2, table.caption);
    write_table(sheet, indented(table));
  }
}

}  // namespace

std::string_view words(Document::Origin origin) { return origin == Document::Origin::told ? "as logged" : "computed"; }

std::string text_of(const Document& document, const Look& look) {
  Sheet sheet(look);
  sheet.paragraph(0, {{document.title, Style::bold}});
  sheet.blank();
  write(sheet, document.about);
  for (const auto& section : document.sections) write(sheet, section);
  sheet.blank();
  for (const auto& line : document.foot) sheet.paragraph(0, line);
  return sheet.text();
}

}  // namespace achilles::render
