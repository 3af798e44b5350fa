#include <fmt/format.h>

#include <algorithm>

#include "render/charts/bar.hpp"
#include "render/charts/chart_words.hpp"
#include "render/layout/text.hpp"
#include "render/words/words.hpp"

namespace achilles::render {
namespace {

std::string symmetry_of(const StrengthTest& test) {
  return test.symmetry ? fmt::format("{} %", *test.symmetry) : std::string{};
}

ChartTable table_of(const StrengthChart& chart, DayName name) {
  ChartTable table{{"day", "left", "right", "symmetry"}, {}};
  for (const auto& test : chart.tests) {
    table.rows.push_back(
        {name(test.day, chart.period), number_words(test.left), number_words(test.right), symmetry_of(test)});
  }
  return table;
}

void draw(Sheet& sheet, const StrengthChart& chart) {
  const auto& look = sheet.look();
  int most = 1;
  for (const auto& test : chart.tests) most = std::max({most, test.left.value_or(0), test.right.value_or(0)});
  const BarScale scale{most};
  const int day = cells(row_date(chart.period.last, chart.period));
  const int width = std::min(look.width - day - 14, 50);
  for (const auto& test : chart.tests) {
    const auto row = [&](std::string_view date, std::string_view leg, const std::optional<int>& raises) {
      const auto drawn = raises ? bar(*raises, scale, width, look) : std::string{};
      sheet.drawn(
          fmt::format("{:<{}}  {:<5} {:>4} {}", date, day, leg, raises ? fmt::format("{}", *raises) : "?", drawn));
    };
    row(row_date(test.day, chart.period), "left", test.left);
    row(test.symmetry ? fmt::format("{:>{}}", symmetry_of(test), day) : "", "right", test.right);
  }
}

std::string leg_words(std::string_view leg, const std::optional<int>& raises) {
  return raises ? fmt::format("{} {}", leg, *raises) : fmt::format("{} unknown", leg);
}

/// Why the last day of testing has no symmetry.
std::string_view without_symmetry(const StrengthChart& chart) {
  const auto& last = chart.tests.back();
  if (!last.left || !last.right) return "unknown, for a side is missing";
  if (!chart.sore) return "unknown, for no plan says which side is sore";
  return *chart.sore == Side::both ? "without meaning, for both sides are sore"
                                   : "unknown, for the other side did none";
}

}  // namespace

std::string sentence(const StrengthChart& chart) {
  if (chart.tests.empty()) return empty_words(ChartOf::strength, chart.period);
  const auto& last = chart.tests.back();
  auto text = fmt::format("Heel raises on {}: {}, {}; symmetry ", short_date(last.day), leg_words("left", last.left),
                          leg_words("right", last.right));
  text += last.symmetry ? fmt::format("{} %", *last.symmetry) : std::string(without_symmetry(chart));
  const auto known =
      std::ranges::count_if(chart.tests, [](const StrengthTest& test) { return test.symmetry.has_value(); });
  const auto first =
      std::ranges::find_if(chart.tests, [](const StrengthTest& test) { return test.symmetry.has_value(); });
  if (last.symmetry && known > 1) text += fmt::format(", from {} % on {}", *first->symmetry, short_date(first->day));
  text += fmt::format(" ({} of testing, symmetry known of {}).", count_words(chart.tests.size(), "day"), known);
  return text;
}

std::string chart_page(const StrengthChart& chart, View view, const Look& look) {
  const ChartPage page{.what = ChartOf::strength,
                       .title = fmt::format("Single-leg heel raises, {}", period_words(chart.period)),
                       .empty = chart.tests.empty(),
                       .table = table_of(chart, day_name(view)),
                       .sentence = sentence(chart)};
  return page_of(page, view, look, [&](Sheet& sheet) { draw(sheet, chart); });
}

}  // namespace achilles::render
