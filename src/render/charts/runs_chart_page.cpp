#include <fmt/format.h>

#include <vector>

#include "render/charts/bar.hpp"
#include "render/charts/chart_words.hpp"
#include "render/layout/text.hpp"
#include "render/words/words.hpp"

namespace achilles::render {
namespace {

constexpr std::string_view answer_head = "next morning";
constexpr int wide = 60;

/// Cells of the worst answer there is.
int answer_cells(const Look& look) { return look.width < wide ? 5 : PainScore::high; }

std::string date_of(const RunAnswer& run, const RunsChart& chart, const Look& look) {
  return look.width < wide ? fmt::format("{:>6}", short_date(run.day)) : row_date(run.day, chart.period);
}

std::string distance_of(const RunAnswer& run, const Units& units) {
  return run.distance ? distance_words(*run.distance, units) : std::string{};
}

/// "2", "to come", or nothing where it is unknown.
std::string answer_of(const RunAnswer& run) { return run.awaited ? "to come" : score_words(run.next_morning); }

ChartTable table_of(const RunsChart& chart, View view, const Units& units) {
  const auto name = day_name(view);
  ChartTable table{{"day", "distance", "time", "during", "after", "morning", "next morning"}, {}};
  for (const auto& run : chart.runs) {
    table.rows.push_back({name(run.day, chart.period), distance_of(run, units),
                          run.duration ? duration_words(*run.duration) : std::string{}, score_words(run.during),
                          score_words(run.after), score_words(run.morning),
                          view == View::records ? score_words(run.next_morning) : answer_of(run)});
  }
  return table;
}

/// "  5.0 km ██████▌"; the distances are known to fit `number`.
std::string run_cells(const RunAnswer& run, const BarScale& scale, int number, int width, const Look& look) {
  const auto text = run.distance ? distance_words(*run.distance, look.units) : "?";
  const auto drawn = run.distance ? bar(*run.distance, scale, width, look) : std::string{};
  return fmt::format("{:>{}} {}{}", text, number, drawn,
                     std::string(static_cast<std::size_t>(width - cells(drawn)), ' '));
}

Span answer_cells_of(const RunAnswer& run, const Look& look) {
  if (run.awaited) return {"to come", Style::dim};
  if (!run.next_morning) return {" ?", Style::dim};
  const int score = run.next_morning->value();
  const auto drawn = bar(score, BarScale{PainScore::high}, answer_cells(look), look);
  return {fmt::format("{:>2} {}", score, drawn), score > 5 ? Style::grave : Style::plain};
}

void draw(Sheet& sheet, const RunsChart& chart) {
  const auto& look = sheet.look();
  std::vector<std::int64_t> distances;
  int number = 1;
  for (const auto& run : chart.runs) {
    distances.push_back(run.distance.value_or(0));
    if (run.distance) number = std::max(number, cells(distance_words(*run.distance, look.units)));
  }
  const BarScale scale{distances};
  const int day = cells(date_of(chart.runs.front(), chart, look));
  const int answer = std::max(answer_cells(look) + 3, cells(answer_head));
  const int width = std::max(look.width - day - number - answer - 5, 4);
  sheet.drawn(Line{{fmt::format("{:<{}}{}", "run", day + number + width + 5, answer_head), Style::dim}});
  for (const auto& run : chart.runs) {
    sheet.drawn(Line{{date_of(run, chart, look) + "  " + run_cells(run, scale, number, width, look) + "  "},
                     answer_cells_of(run, look)});
  }
}

std::string how_many(int count) { return count == 0 ? "none" : fmt::format("{}", count); }

}  // namespace

std::string sentence(const RunsChart& chart, const Units& units) {
  if (chart.runs.empty()) return empty_words(ChartOf::runs, chart.period);
  const auto all = summary(chart.runs);
  auto text = count_words(all.runs, "run");
  if (all.measured > 0) {
    const auto capped = static_cast<Metres>(std::min<std::int64_t>(all.distance, INT32_MAX));
    text += ", " + distance_words(capped, units);
  }
  if (all.measured < all.runs) text += fmt::format(" ({} without a distance)", all.runs - all.measured);
  text += fmt::format(". The next morning is known after {} of {}", how_many(all.known), all.runs);
  if (all.known > 0) {
    const auto longest =
        all.longest_calm ? fmt::format(" (the longest {})", distance_words(*all.longest_calm, units)) : std::string{};
    text +=
        fmt::format(": 2 or less after {}{}, above 5 after {}", how_many(all.calm), longest, how_many(all.over_limit));
  }
  if (all.awaited > 0) text += fmt::format("; {} still to come", all.awaited);
  return text + ".";
}

std::string chart_page(const RunsChart& chart, View view, const Look& look) {
  const ChartPage page{
      .what = ChartOf::runs,
      .title = fmt::format("Runs and the next morning, {}, {}", tendon_words(chart.tendon), period_words(chart.period)),
      .empty = chart.runs.empty(),
      .table = table_of(chart, view, look.units),
      .sentence = sentence(chart, look.units)};
  return page_of(page, view, look, [&](Sheet& sheet) { draw(sheet, chart); });
}

}  // namespace achilles::render
