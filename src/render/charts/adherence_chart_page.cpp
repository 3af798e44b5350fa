#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "render/charts/chart_words.hpp"
#include "render/layout/text.hpp"
#include "render/words/words.hpp"

namespace achilles::render {
namespace {

struct Mark {
  DayKept kept;
  std::string_view mark, ascii, words;
  Style style;
};

constexpr std::array<Mark, 6> marks{{
    {DayKept::done, "■", "#", "done", Style::good},
    {DayKept::part, "◧", "+", "part of it", Style::plain},
    {DayKept::none, "□", "o", "none of it", Style::careful},
    {DayKept::rest, "r", "r", "rest ordered", Style::plain},
    {DayKept::unknown, "?", "?", "not logged", Style::dim},
    {DayKept::free, "·", ".", "nothing asked", Style::dim},
}};

const Mark& mark_of(const PlanDay& day) { return *std::ranges::find(marks, kept(day), &Mark::kept); }

template <class Days>
auto count(const Days& days, DayKept wanted) {
  return std::ranges::count_if(days, [=](const PlanDay& day) { return kept(day) == wanted; });
}

std::string share(const Adherence& sum) { return sum.known == 0 ? "" : fmt::format("{} %", sum.percent); }

ChartTable table_of(const AdherenceChart& chart, DayName name) {
  ChartTable table{{"week from", "share done", "asked", "done", "part", "none", "not logged", "rest"}, {}};
  for (const auto& week : chart.weeks) {
    const auto of = [&](DayKept wanted) { return fmt::format("{}", count(week.days, wanted)); };
    table.rows.push_back({name(week.days.front().day, chart.period), share(week.sum), fmt::format("{}", week.sum.asked),
                          of(DayKept::done), of(DayKept::part), of(DayKept::none), of(DayKept::unknown),
                          of(DayKept::rest)});
  }
  return table;
}

void draw_week(Sheet& sheet, const AdherenceWeek& week, const AdherenceChart& chart) {
  Line line{{row_date(week.days.front().day, chart.period) + "   "}};
  for (auto missing = week.days.size(); missing < 7; ++missing) line.push_back({"  "});
  for (const auto& day : week.days) {
    const auto& mark = mark_of(day);
    line.push_back({std::string(sheet.look().ascii ? mark.ascii : mark.mark), mark.style});
    line.push_back({" "});
  }
  const auto percent = share(week.sum);
  line.push_back({fmt::format("{:>7}", percent.empty() ? "?" : percent)});
  sheet.drawn(line);
}

void draw(Sheet& sheet, const AdherenceChart& chart) {
  constexpr std::array letters{'S', 'M', 'T', 'W', 'T', 'F', 'S'};
  std::string head(static_cast<std::size_t>(cells(row_date(chart.period.last, chart.period)) + 3), ' ');
  for (int back = 6; back >= 0; --back) {
    head += letters[(chart.period.last - back).weekday().c_encoding()];
    head += ' ';
  }
  sheet.drawn(Line{{head + "  share", Style::dim}});
  for (const auto& week : chart.weeks) draw_week(sheet, week, chart);
  sheet.blank();
  std::string legend;
  for (const auto& mark : marks) {
    const auto any =
        std::ranges::any_of(chart.weeks, [&](const auto& week) { return count(week.days, mark.kept) > 0; });
    if (any)
      legend += fmt::format("{}{}\u00a0{}", legend.empty() ? "" : ", ", sheet.look().ascii ? mark.ascii : mark.mark,
                            mark.words);
  }
  sheet.paragraph(0, {{legend, Style::dim}});
}

}  // namespace

std::string sentence(const AdherenceChart& chart) {
  const auto& sum = chart.sum;
  if (sum.asked == 0 && sum.rested == 0) return empty_words(ChartOf::adherence, chart.period);
  auto text = sum.known == 0
                  ? fmt::format("Nothing is logged of the {} that asked for loading", count_words(sum.asked, "day"))
                  : fmt::format("{} % of what was asked was done, over {} of {}", sum.percent, sum.known,
                                count_words(sum.asked, "day"));
  if (sum.known > 0 && sum.known < sum.asked)
    text += fmt::format(" ({} not logged, and unknown)", sum.asked - sum.known);
  std::int64_t none = 0;
  for (const auto& week : chart.weeks) none += count(week.days, DayKept::none);
  if (none > 0) text += fmt::format("; none of it on {}", count_words(none, "day"));
  if (sum.rested > 0) text += fmt::format("; {} of rest the coach ordered", count_words(sum.rested, "day"));
  return text + ".";
}

std::string chart_page(const AdherenceChart& chart, View view, const Look& look) {
  const ChartPage page{.what = ChartOf::adherence,
                       .title = fmt::format("Days of the plan, {}", period_words(chart.period)),
                       .empty = chart.sum.asked == 0 && chart.sum.rested == 0,
                       .table = table_of(chart, day_name(view)),
                       .sentence = sentence(chart)};
  return page_of(page, view, look, [&](Sheet& sheet) { draw(sheet, chart); });
}

}  // namespace achilles::render
