#include <fmt/format.h>

#include <algorithm>

#include "render/charts/bar.hpp"
#include "render/charts/chart_words.hpp"
#include "render/layout/text.hpp"
#include "render/words/outcome_words.hpp"
#include "render/words/words.hpp"

namespace achilles::render {
namespace {

bool nothing_known(const OutcomeChart& chart) {
  return std::ranges::all_of(chart.courses, [](const OutcomeCourse& course) { return course.scores.empty(); });
}

ChartTable table_of(const OutcomeChart& chart, DayName name) {
  ChartTable table{{"measure", "day", "score"}, {}};
  for (const auto& course : chart.courses) {
    for (const auto& score : course.scores) {
      table.rows.push_back(
          {std::string(course.measure->title), name(score.day, chart.period), fmt::format("{}", score.value)});
    }
  }
  return table;
}

/// "The change that matters is 14 at 12 weeks [S: lagas-2021]."
std::string importance_words(const OutcomeMeasure& measure) {
  if (measure.is_change) return "It is itself a change: 4 is the same, 7 very much better.";
  if (!measure.important) return "No source we have says which change matters.";
  return fmt::format("The change that matters is {}.", important_words(*measure.important));
}

/// The same of each measure that has a score.
std::vector<std::string> importance_of_all(const OutcomeChart& chart) {
  std::vector<std::string> notes;
  for (const auto& course : chart.courses) {
    if (course.scores.empty()) continue;
    notes.push_back(fmt::format("{}: {}", course.measure->title, importance_words(*course.measure)));
  }
  return notes;
}

void draw(Sheet& sheet, const OutcomeCourse& course, const OutcomeChart& chart) {
  const auto& look = sheet.look();
  const auto& measure = *course.measure;
  sheet.blank();
  sheet.paragraph(0, {{std::string(measure.title), Style::bold},
                      {fmt::format(", {} to {}, {} is better", measure.low, measure.high,
                                   measure.better == Better::higher ? "higher" : "lower"),
                       Style::dim}});
  const int day = cells(row_date(chart.period.last, chart.period));
  const int width = std::min(look.width - day - 7, 50);
  for (const auto& score : course.scores) {
    sheet.drawn(fmt::format("{}  {:>4} {}", row_date(score.day, chart.period), score.value,
                            bar(score.value, BarScale{measure.high}, width, look)));
  }
  sheet.paragraph(2, {{importance_words(measure), Style::dim}});
}

/// "VISA-A", "SANE"; what has no such name is told in words.
std::string short_name(const OutcomeMeasure& measure) {
  if (measure.id == "nrs") return "the worst pain of a week";
  std::string name;
  for (const char letter : measure.id)
    name += letter >= 'a' && letter <= 'z' ? static_cast<char>(letter - 'a' + 'A') : letter;
  return name;
}

/// "VISA-A 15 better (48 to 63, 3 scores), at least the 14 that matter"
std::string course_words(const OutcomeCourse& course) {
  const auto title = short_name(*course.measure);
  const auto count = count_words(course.scores.size(), "score");
  const auto gained = course.gained();
  if (!gained) return fmt::format("{} {} ({})", title, course.scores.back().value, count);
  auto text = fmt::format("{} {} ({} to {}, {})", title, gained_words(*gained), course.scores.front().value,
                          course.scores.back().value, count);
  if (const auto important = course.important()) {
    text += fmt::format(", {} the {} that matter", *important ? "at least" : "short of",
                        tenths_words(course.measure->important->tenths));
  }
  return text;
}

}  // namespace

std::string sentence(const OutcomeChart& chart) {
  if (nothing_known(chart)) return empty_words(ChartOf::outcome, chart.period);
  std::string text;
  for (const auto& course : chart.courses) {
    if (!course.scores.empty()) text += (text.empty() ? "" : "; ") + course_words(course);
  }
  return text + ".";
}

std::string chart_page(const OutcomeChart& chart, View view, const Look& look) {
  const ChartPage page{.what = ChartOf::outcome,
                       .title = fmt::format("How the tendon is, {}", period_words(chart.period)),
                       .empty = nothing_known(chart),
                       .table = table_of(chart, day_name(view)),
                       .notes = importance_of_all(chart),
                       .sentence = sentence(chart)};
  return page_of(page, view, look, [&](Sheet& sheet) {
    for (const auto& course : chart.courses) {
      if (!course.scores.empty()) draw(sheet, course, chart);
    }
  });
}

}  // namespace achilles::render
