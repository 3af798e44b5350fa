#include "render/charts/chart_table.hpp"

#include <algorithm>

#include "render/layout/record.hpp"
#include "render/layout/text.hpp"

namespace achilles::render {
namespace {

constexpr std::string_view between = "  ";
constexpr std::string_view unknown = "?";

std::string spaces(int count) { return std::string(static_cast<std::size_t>(std::max(count, 0)), ' '); }

std::string_view shown(const std::string& field) { return field.empty() ? unknown : std::string_view{field}; }

std::vector<int> widths_of(const ChartTable& table) {
  std::vector<int> widths;
  for (std::size_t i = 0; i < table.heads.size(); ++i) {
    int width = cells(table.heads[i]);
    for (const auto& row : table.rows) width = std::max(width, cells(shown(row[i])));
    widths.push_back(width);
  }
  return widths;
}

int width_of(const std::vector<int>& widths) {
  int all = 0;
  for (const int width : widths) all += width + cells(between);
  return all - cells(between);
}

std::string line_of(const std::vector<std::string>& row, const std::vector<int>& widths) {
  std::string line;
  for (std::size_t i = 0; i < row.size(); ++i) {
    const auto field = shown(row[i]);
    const auto rest = spaces(widths[i] - cells(field));
    line += i == 0 ? std::string(field) + rest : std::string(between) + rest + std::string(field);
  }
  return line;
}

/// "morning 2, during unknown"
std::string words_of(const ChartTable& table, const std::vector<std::string>& row) {
  std::string words;
  for (std::size_t i = 1; i < row.size(); ++i) {
    words += (i > 1 ? ", " : "") + table.heads[i] + " " + (row[i].empty() ? "unknown" : row[i]);
  }
  return words;
}

}  // namespace

void write_table(Sheet& sheet, const ChartTable& table, const std::vector<std::string>& notes) {
  const auto widths = widths_of(table);
  if (sheet.look().accessible || width_of(widths) > sheet.look().width) {
    for (const auto& row : table.rows) sheet.item(0, {row[0] + ":"}, 2, {{words_of(table, row)}});
  } else {
    sheet.drawn(Line{{line_of(table.heads, widths), Style::bold}});
    for (const auto& row : table.rows) sheet.drawn(line_of(row, widths));
  }
  if (!notes.empty()) sheet.blank();
  for (const auto& note : notes) sheet.paragraph(0, note);
}

std::string table_records(const ChartTable& table, const Look& look) {
  std::string records;
  for (const auto& row : table.rows) records += record(look, {row.data(), row.size()});
  return records;
}

}  // namespace achilles::render
