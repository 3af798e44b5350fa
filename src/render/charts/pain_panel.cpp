#include "render/charts/pain_panel.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <vector>

#include "render/layout/glyph.hpp"
#include "render/layout/text.hpp"

namespace achilles::render {
namespace {

constexpr std::string_view limit_label = " limit";
constexpr int points_a_row = 2;
constexpr int rows = PainScore::high / points_a_row;

/// The worst of the days of a column, and the limit of the first of them.
struct Column {
  std::optional<PainScore> score;
  int limit = 0;
  [[nodiscard]] bool over() const { return score && score->value() > limit; }
};

std::vector<Column> columns_of(const PainChart& chart, const DayColumns& days,
                               std::optional<PainScore> DailyPain::*reading) {
  std::vector<Column> columns(static_cast<std::size_t>(days.count()));
  for (const auto& day : chart.days) {
    auto& column = columns[static_cast<std::size_t>(days.column(day.day))];
    const int limit = chart.limit_on(day.day);
    const auto& score = day.*reading;
    if (score && (!column.score || *column.score < *score)) column = {score, limit};
    if (!column.score) column.limit = limit;
  }
  return columns;
}

/// The row, from 0, that a limit is drawn in: an odd one in its middle, an even one on top of it.
int row_of(int limit) {
  return limit % points_a_row == 0 ? std::max(limit / points_a_row - 1, 0) : limit / points_a_row;
}

std::string_view limit_mark(int limit, bool ascii) {
  if (ascii) return "-";
  return limit % points_a_row == 0 ? "▔" : "╌";
}

std::string_view filled(int points, int score, const Look& look) {
  static constexpr std::array<std::string_view, 11> digits{"0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "x"};
  if (look.ascii)
    return points < points_a_row || score % points_a_row == 0 ? digits[static_cast<std::size_t>(score)] : "#";
  return points == points_a_row ? "█" : "▄";
}

/// What a column shows in a row.
Span cell(const Column& column, int row, const Look& look) {
  const auto line = row == row_of(column.limit) ? limit_mark(column.limit, look.ascii) : " ";
  if (!column.score) return {std::string(line), Style::dim};
  const int score = column.score->value();
  const int points = std::min(score - row * points_a_row, points_a_row);
  const auto style = column.over() ? Style::grave : Style::plain;
  if (score == 0 && row == 0) return {look.ascii ? "0" : "▁", style};
  if (points <= 0) return {std::string(line), Style::dim};
  const bool top = score <= (row + 1) * points_a_row;
  if (look.ascii && !top) return {"#", style};
  return {std::string(filled(points, score, look)), style};
}

/// The number beside a row; empty where there is none.
std::string label(int row, const PainChart::Limits& limits) {
  if (row == rows - 1) return fmt::format("{}", PainScore::high);
  for (const int limit : {limits.low, limits.high}) {
    if (row == row_of(limit)) return fmt::format("{}", limit);
  }
  return row == 0 ? "0" : "";
}

std::string clipped(std::string_view text, int width, const Look& look) {
  if (cells(text) <= width) return std::string(text);
  std::string cut;
  each_glyph(text, [&](const Glyph&, std::string_view bytes) {
    if (cells(cut) + cells(bytes) < width) cut += bytes;
  });
  return cut + (look.ascii ? "." : "…");
}

/// "├Eccentric loading──┤" in so many cells.
std::string band(std::string_view title, int width, const Look& look) {
  const std::string_view begin = look.ascii ? "|" : "├", end = look.ascii ? "|" : "┤", line = look.ascii ? "-" : "─";
  if (width < 2) return std::string(look.ascii ? "|" : "│");
  auto text = width < 5 ? std::string{} : clipped(title, width - 2, look);
  while (cells(text) < width - 2) text += line;
  return std::string(begin) + text + std::string(end);
}

/// Where a phase is drawn: from one cell on, so many of them.
struct Band {
  std::string_view name;
  int begin, width;
};

/// A column belongs to the phase of its last day.
std::vector<Band> bands_of(const PainChart& chart, const DayColumns& columns) {
  std::vector<Band> bands;
  for (std::size_t i = 0; i < chart.phases.size(); ++i) {
    const auto& phase = chart.phases[i];
    const bool last = i + 1 == chart.phases.size();
    const int begin = columns.column(chart.shown(phase).first);
    const int end = last ? columns.column(chart.shown(phase).last) + 1 : columns.column(chart.phases[i + 1].days.first);
    if (begin < end) bands.push_back({phase.phase, begin * columns.cells_each(), (end - begin) * columns.cells_each()});
  }
  return bands;
}

}  // namespace

void write_panel(Sheet& sheet, std::string_view moment, const PainChart& chart, const DayColumns& days,
                 std::optional<PainScore> DailyPain::*reading) {
  const auto columns = columns_of(chart, days, reading);
  const auto limits = chart.limits();
  const auto& look = sheet.look();
  for (int row = rows - 1; row >= 0; --row) {
    Line line{{fmt::format("{:<7} {:>2}", row == rows - 1 ? moment : "", label(row, limits)), Style::plain},
              {look.ascii ? "|" : "│", Style::dim}};
    for (const auto& column : columns) {
      const auto shown = cell(column, row, look);
      const bool is_bar = column.score && shown.style != Style::dim;
      const int gap = days.cells_each() > 1 ? 1 : 0;
      for (int i = gap; i < days.cells_each(); ++i) line.push_back(shown);
      if (gap == 1) line.push_back(is_bar ? cell({{}, column.limit}, row, look) : shown);
    }
    const bool room = panel_margin + days.width() + cells(limit_label) <= look.width;
    if (room && row == row_of(columns.back().limit)) line.push_back({std::string(limit_label), Style::dim});
    sheet.drawn(line);
  }
}

bool names_fit(const PainChart& chart, const DayColumns& columns) {
  return std::ranges::all_of(bands_of(chart, columns), [](const Band& it) { return cells(it.name) <= it.width - 2; });
}

void write_days(Sheet& sheet, const PainChart& chart, const DayColumns& columns) {
  const auto& look = sheet.look();
  const std::string margin(panel_margin - 1, ' ');
  sheet.drawn(Line{{margin + (look.ascii ? "+" : "└") + columns.axis(look), Style::dim}});
  sheet.drawn(margin + " " + columns.dates());
  std::string bands;
  for (const auto& one : bands_of(chart, columns)) {
    while (cells(bands) < one.begin) bands += ' ';
    bands += band(one.name, one.width, look);
  }
  if (!bands.empty()) sheet.drawn("phase      " + bands);
}

}  // namespace achilles::render
