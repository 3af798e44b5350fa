#include <fmt/format.h>

#include <algorithm>

#include "achilles/limits.hpp"
#include "render/charts/chart_words.hpp"
#include "render/charts/charts.hpp"
#include "render/report/figures.hpp"
#include "render/report/report_document.hpp"
#include "render/words/outcome_words.hpp"
#include "render/words/words.hpp"

namespace achilles::render {
namespace {

using Section = Document::Section;
using enum Document::Origin;

// As many as leave the report on one page.
constexpr std::size_t most_tests = 3;
constexpr std::size_t most_phases_told = 5;

/// Measure, first, last, change, change that matters.
std::vector<std::string> outcome_row(const OutcomeCourse& course) {
  const auto& measure = *course.measure;
  std::vector<std::string> row{std::string{measure.title}, fmt::format("{}", course.scores.front().value),
                               fmt::format("{}", course.scores.back().value)};
  if (measure.is_change) {
    row.insert(row.end(), {"is itself one", "4 is the same, 7 very much better"});
  } else {
    row.push_back(course.gained() ? gained_words(*course.gained()) : std::string{});
    row.push_back(measure.important ? important_words(*measure.important) : "no source states one");
  }
  return row;
}

/// The last of them, each with its days.
std::string phases_words(const std::vector<PhaseBand>& phases) {
  const auto first = phases.size() > most_phases_told ? phases.size() - most_phases_told : 0;
  std::string text = first > 0 ? fmt::format("the last {} of {}: ", most_phases_told, phases.size()) : std::string{};
  for (auto i = first; i < phases.size(); ++i) {
    text += fmt::format("{}{} from {} ({})", i > first ? "; " : "", phases[i].phase, short_date(phases[i].days.first),
                        count_words(phases[i].days.days(), "day"));
  }
  return text;
}

/// The coach's own limit is that of the pain-monitoring model; a programme's is its own.
std::string limit_words(const PainChart::Limits& limits) {
  auto text = fmt::format("{} during and after [S: public-secondary-notes]", model_pain_limit);
  if (limits.low < model_pain_limit) text += fmt::format("; {} where the programme is stricter", limits.low);
  return text;
}

std::string trend_words(const PainTrend& trend, int days) {
  if (trend.known == 0) return "unknown";
  auto text = fmt::format("{} of {} days; {} to {}", trend.known, days, trend.lowest->value(), trend.highest->value());
  if (!trend.from || !trend.to) return text;
  const auto from = half_words(*trend.from), to = half_words(*trend.to);
  text += trend.at_each_end == 1 ? fmt::format("; {} at first, {} at last", from, to)
                                 : fmt::format("; median {} in the first {}, {} in the last {}", from,
                                               trend.at_each_end, to, trend.at_each_end);
  return text;
}

}  // namespace

Section now_section(const Report& report, const Units& units) {
  Section section{.heading = "Programme and phase"};
  const auto& followed = report.courses.back().protocol;
  section.facts.push_back({"Programme", fmt::format("{} [{}]", followed.title, words(followed.source))});
  if (report.courses.size() > 1) {
    section.facts.push_back({"Followed before", report.courses[report.courses.size() - 2].protocol.title});
  }
  if (!report.pain.phases.empty()) section.facts.push_back({"Phases", phases_words(report.pain.phases)});
  if (report.now) {
    section.facts.push_back({"Today", fmt::format("{}. {}", words(report.now->action), action_sentence(*report.now))});
    section.facts.push_back({"Running", run_words(*report.now, units)});
  }
  return section;
}

Section pain_section(const Report& report) {
  const auto& chart = report.pain;
  Section section{.heading = "Pain, 0 to 10", .origin = told};
  section.paragraphs = {sentence(chart)};
  section.drawing = pain_figure(chart, section.paragraphs.front());
  const auto days = chart.period.days();
  section.facts = {
      {"Limit", limit_words(chart.limits())},
      {"Morning, first steps", trend_words(pain_trend(chart.days, &DailyPain::morning), days)},
      {"During activity", trend_words(pain_trend(chart.days, &DailyPain::during), days)},
      {"After activity", trend_words(pain_trend(chart.days, &DailyPain::after), days)},
      {"Pain medicine", report.medicine_days == 0 ? "none logged" : "on " + count_words(report.medicine_days, "day")},
  };
  return section;
}

Section runs_section(const Report& report, const Units& units) {
  Section section{.heading = "Runs and the morning after", .origin = told};
  section.paragraphs = {sentence(report.runs, units)};
  section.drawing = runs_figure(report.runs, section.paragraphs.front(), units);
  return section;
}

Section strength_section(const Report& report) {
  Section section{.heading = "Single-leg heel raises", .origin = told, .half = true};
  section.paragraphs = {sentence(report.strength)};
  const auto& tests = report.strength.tests;
  if (tests.empty()) return section;
  Document::Table table{.caption = {}, .heads = {"day", "left", "right", "sore of other"}, .rows = {}};
  const auto first = tests.size() > most_tests ? tests.size() - most_tests : 0;
  if (first > 0) table.caption = fmt::format("The last {} of {} days of testing:", most_tests, tests.size());
  for (auto i = first; i < tests.size(); ++i) {
    const auto& test = tests[i];
    table.rows.push_back({row_date(test.day, report.period), number_words(test.left), number_words(test.right),
                          test.symmetry ? fmt::format("{} %", *test.symmetry) : std::string{}});
  }
  section.tables = {std::move(table)};
  return section;
}

Section outcome_section(const Report& report) {
  Section section{.heading = "Outcome totals", .origin = told, .half = true};
  Document::Table table{
      .caption = {}, .heads = {"measure", "first", "last", "change", "change that matters"}, .rows = {}};
  for (const auto& course : report.outcome.courses) {
    if (!course.scores.empty()) table.rows.push_back(outcome_row(course));
  }
  if (table.rows.empty())
    section.paragraphs = {"None was entered."};
  else
    section.tables = {std::move(table)};
  return section;
}

Section adherence_section(const Report& report) {
  Section section{.heading = "Adherence to what was prescribed", .half = true};
  section.paragraphs = {sentence(report.adherence)};
  return section;
}

}  // namespace achilles::render
