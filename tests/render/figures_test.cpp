#include "render/report/figures.hpp"

#include <regex>

#include "support/catch.hpp"
#include "support/entries.hpp"

namespace achilles::render {
namespace {

using test::day;
using test::pain;

int count(const std::string& text, const std::string& part) {
  int found = 0;
  for (auto at = text.find(part); at != std::string::npos; at = text.find(part, at + 1)) ++found;
  return found;
}

PainChart chart_of(const std::vector<std::optional<int>>& mornings) {
  PainChart chart;
  const Date first = day("2026-03-02");
  chart.period = {first, first + static_cast<int>(mornings.size()) - 1};
  for (std::size_t i = 0; i < mornings.size(); ++i) {
    DailyPain one{.day = first + static_cast<int>(i)};
    if (mornings[i]) one.morning = pain(*mornings[i]);
    chart.days.push_back(one);
  }
  return chart;
}

/// Every coordinate in the figure.
std::vector<double> coordinates(const std::string& figure) {
  static const std::regex number{" (?:x|y|x1|x2|y1|y2|cx|cy)=\"(-?[0-9.]+)\""};
  std::vector<double> all;
  for (std::sregex_iterator at{figure.begin(), figure.end(), number}, end; at != end; ++at)
    all.push_back(std::stod((*at)[1]));
  return all;
}

TEST_CASE("an unknown day is a gap: no mark, and no line over it") {
  const auto known = pain_figure(chart_of({2, 3, 4}), "says");
  CHECK(count(known, "class=\"line series0\"") == 2);
  const auto gap = pain_figure(chart_of({2, std::nullopt, 4}), "says");
  CHECK(count(gap, "class=\"line series0\"") == 0);
  CHECK(count(gap, "class=\"mark series0\"") == count(known, "class=\"mark series0\"") - 1);
}

TEST_CASE("of many days some are one mark, the worst of them, and it says so") {
  std::vector<std::optional<int>> mornings(360, 2);
  mornings[7] = 9;
  const auto figure = pain_figure(chart_of(mornings), "says");
  CHECK(count(figure, "class=\"mark series0\"") == 180 + 1);  // and that of the legend
  CHECK(count(figure, "a mark is 2 days, the worst of them") == 1);
  const auto without = pain_figure(chart_of(std::vector<std::optional<int>>(360, 2)), "says");
  CHECK(figure != without);
}

TEST_CASE("a phase that began before the figure is drawn from its edge") {
  auto chart = chart_of({1, 2, 3, 4});
  chart.phases = {{chart.period, "a programme", "Settle", 5}};
  const auto cut = pain_figure(chart, "what it shows");
  chart.phases[0].days.first = chart.period.first - 30;
  CHECK(pain_figure(chart, "what it shows") == cut);
}

TEST_CASE("nothing known is no figure") {
  CHECK(pain_figure(chart_of({std::nullopt, std::nullopt}), "says").empty());
  CHECK(runs_figure({}, "says", {}).empty());
}

TEST_CASE("a run without a distance, or without the next morning, is drawn as unknown") {
  RunsChart chart;
  chart.period = {day("2026-03-02"), day("2026-03-03")};
  RunAnswer run;
  run.day = day("2026-03-02");
  chart.runs = {run};
  const auto figure = runs_figure(chart, "says", {});
  CHECK(count(figure, ">?</text>") == 2);
  CHECK(count(figure, "class=\"run\"") == 0);
}

TEST_CASE("absurd values stay inside the frame, and the figure says what it shows") {
  RunsChart chart;
  chart.period = {day("2026-03-02"), day("2026-03-02") + 3650};
  for (const Metres metres : {1, 500'000, 2'000'000'000}) {
    RunAnswer run;
    run.day = chart.period.last;
    run.distance = metres;
    run.next_morning = pain(10);
    chart.runs.push_back(run);
  }
  const auto figure = runs_figure(chart, "It \"shows\" <runs>", {});
  CHECK(figure.find("aria-label=\"It &quot;shows&quot; &lt;runs&gt;\"") != std::string::npos);
  const auto all = coordinates(figure);
  REQUIRE(all.size() > 10);
  for (const double at : all) {
    CHECK(at >= 0);
    CHECK(at <= 720);
  }
}

}  // namespace
}  // namespace achilles::render
