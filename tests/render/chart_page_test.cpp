#include <algorithm>
#include <cstdlib>
#include <fstream>
#include <sstream>

#include "render/charts/bar.hpp"
#include "render/charts/charts.hpp"
#include "render/charts/day_columns.hpp"
#include "render/layout/text.hpp"
#include "support/catch.hpp"
#include "support/entries.hpp"

using namespace achilles;
using namespace achilles::render;

namespace {

Look look(int width, bool ascii = false) {
  Look it;
  it.width = width;
  it.ascii = ascii;
  return it;
}

int widest(const std::string& page) {
  int widest = 0;
  std::istringstream lines{page};
  for (std::string line; std::getline(lines, line);) widest = std::max(widest, cells(line));
  return widest;
}

/// Ten days: 0, unknown, 1 … 6, 10, unknown in the morning; an unknown day is no zero.
PainChart ten_days() {
  PainChart chart;
  chart.period = {test::day("2026-03-02"), test::day("2026-03-11")};
  chart.tendon = {Side::left, Side::left};
  for (const int score : {0, -1, 1, 2, 3, 4, 5, 6, 10, -1}) {
    DailyPain day;
    day.day = chart.period.first + static_cast<int>(chart.days.size());
    if (score >= 0) day.morning = test::pain(score);
    chart.days.push_back(day);
  }
  chart.days[3].after = test::pain(4);
  chart.phases = {{{test::day("2026-03-02"), test::day("2026-03-06")}, "a programme", "Settle", 5},
                  {{test::day("2026-03-07"), test::day("2026-03-11")}, "a programme", "Recovery", 3}};
  return chart;
}

/// Six weeks in which the pain falls and rises again; two of them are unknown.
PainChart six_weeks() {
  PainChart chart;
  chart.period = {test::day("2026-01-05"), test::day("2026-02-15")};
  for (int i = 0; i < 42; ++i) {
    DailyPain day;
    day.day = chart.period.first + i;
    if (i < 14 || i >= 28) day.morning = day.during = test::pain(std::abs(6 - i % 13));
    chart.days.push_back(day);
  }
  return chart;
}

/// Whether the page is as it was when it was looked at. With ACHILLES_REWRITE what is drawn now is taken over.
bool is_golden(const std::string& page, const std::string& file) {
  const auto path = std::string{CHARTS} + "/" + file;
  if (std::getenv("ACHILLES_REWRITE") != nullptr) std::ofstream{path} << page;
  std::ifstream in{path};
  std::ostringstream text;
  text << in.rdbuf();
  UNSCOPED_INFO(page);
  return text.str() == page;
}

/// Everything absurd that a file may say.
RunsChart absurd_runs() {
  RunsChart chart;
  chart.period = {test::day("2026-03-02"), test::day("2026-03-11")};
  for (const Metres metres : {5'000, 6'000, 400'000, INT32_MAX, 1, 0}) {
    RunAnswer run;
    run.day = test::day("2026-03-02");
    run.distance = metres;
    run.next_morning = test::pain(10);
    chart.runs.push_back(run);
  }
  chart.runs.emplace_back().day = test::day("2026-03-03");
  return chart;
}

LoadChart absurd_load() {
  std::vector<PlanDay> days(40);
  for (std::size_t i = 0; i < days.size(); ++i) {
    days[i].day = test::day("2026-03-02") + static_cast<int>(i);
    days[i].prescribed = true;
    days[i].asked.reps = 180;
    if (i % 3 == 0) days[i].done = Work{180, std::chrono::seconds{45}, 900'000};
  }
  days[30].done = Work{1'000'000'000'000, std::chrono::seconds{1'000'000'000'000}, 1'000'000'000'000'000'000};
  return load_chart({}, days);
}

}  // namespace

TEST_CASE("each score of a panel is as high as it is, unknown days are empty, and the limit lies behind") {
  CHECK(is_golden(chart_page(ten_days(), View::drawing, look(40, true)), "ten-days-40.txt"));
  CHECK(is_golden(chart_page(ten_days(), View::drawing, look(80)), "ten-days-80.txt"));
  CHECK(is_golden(chart_page(six_weeks(), View::drawing, look(120)), "six-weeks-120.txt"));
}

TEST_CASE("an absurd run, and an absurd load, are drawn as far as there is room") {
  CHECK(is_golden(chart_page(absurd_runs(), View::drawing, look(40)), "absurd-runs-40.txt"));
  CHECK(is_golden(chart_page(absurd_load(), View::drawing, look(80)), "absurd-load-80.txt"));
}

TEST_CASE("no chart is wider than the screen, whatever its figures") {
  for (int width = 40; width <= 120; ++width) {
    for (const bool ascii : {false, true}) {
      for (const auto view : {View::drawing, View::table}) {
        CAPTURE(width, ascii);
        CHECK(widest(chart_page(ten_days(), view, look(width, ascii))) <= width);
        CHECK(widest(chart_page(absurd_runs(), view, look(width, ascii))) <= width);
        CHECK(widest(chart_page(absurd_load(), view, look(width, ascii))) <= width);
      }
    }
  }
}

TEST_CASE("in ASCII a chart is ASCII, and so it is in words") {
  auto accessible = look(60);
  accessible.accessible = true;
  for (const auto& it : {look(60, true), accessible}) {
    for (const auto& page : {chart_page(ten_days(), View::drawing, it), chart_page(absurd_runs(), View::drawing, it),
                             chart_page(absurd_load(), View::drawing, it)}) {
      CAPTURE(page);
      CHECK(std::ranges::all_of(page, [](unsigned char c) { return c == '\n' || (c >= 0x20 && c < 0x7f); }));
    }
  }
}

TEST_CASE("a phase that began before the chart is drawn from its edge, and told with its true first day") {
  auto chart = ten_days();
  const auto cut = chart_page(chart, View::drawing, look(80));
  chart.phases[0].days.first = test::day("2026-02-09");
  CHECK(chart_page(chart, View::drawing, look(80)) == cut);
  auto spoken = look(80);
  spoken.accessible = true;
  CHECK(chart_page(chart, View::drawing, spoken).find("Phases: Settle from 9 Feb, Recovery from 7 Mar.") !=
        std::string::npos);
}

TEST_CASE("a title from a file is data, and breaks no band") {
  auto chart = ten_days();
  chart.phases[0].phase = "\x1b[31mred\n朝の痛み";
  const auto page = chart_page(chart, View::drawing, look(80));
  CHECK(page.find('\x1b') == std::string::npos);
  CHECK(widest(page) <= 80);
}

TEST_CASE("an absurd value runs off the end, and the rest keep their lengths") {
  const std::vector<std::int64_t> distances{5'000, 6'000, 400'000};
  const BarScale scale{distances};
  CHECK(scale.top() == 6'000);
  CHECK(bar(3'000, scale, 10, look(80)) == "█████");
  CHECK(bar(400'000, scale, 10, look(80)) == "█████████▶");
  CHECK(bar(400'000, scale, 10, look(80, true)) == "#########>");
  CHECK(bar(1, scale, 10, look(80)) == "▌");
  CHECK(bar(0, scale, 10, look(80)).empty());
  CHECK(BarScale{std::vector<std::int64_t>{}}.top() == 1);
}

TEST_CASE("what was asked for and not done is shaded") {
  const BarScale scale{100};
  CHECK(bar_of(50, 100, scale, 10, look(80)) == "█████░░░░░");
  CHECK(bar_of(100, 50, scale, 10, look(80)) == "██████████");
  CHECK(bar_of(0, 100, scale, 4, look(80, true)) == "....");
}

TEST_CASE("days share a column where there are more of them than cells") {
  const Period year{test::day("2026-01-01"), test::day("2026-12-31")};
  const DayColumns columns{year, 60};
  CHECK(columns.days_each() == 7);
  CHECK(columns.width() <= 60);
  CHECK(columns.column(year.last) == columns.count() - 1);
  CHECK(DayColumns{{year.first, year.first + 363}, 69}.days_each() == 7);
  CHECK(DayColumns{{year.first, year.first + 99}, 69}.days_each() == 2);
  const DayColumns few{{year.first, year.first + 6}, 60};
  CHECK(few.days_each() == 1);
  CHECK(few.cells_each() == 3);
}

TEST_CASE("a shared column shows the worst of its days") {
  auto chart = ten_days();
  chart.period.last = chart.period.first + 99;
  while (chart.days.size() < 100) {
    DailyPain day;
    day.day = chart.period.first + static_cast<int>(chart.days.size());
    chart.days.push_back(day);
  }
  const auto page = chart_page(chart, View::drawing, look(40, true));
  CHECK(page.find("0|013") == std::string::npos);
  CHECK(page.find("a column is 7 days, the worst") != std::string::npos);
}

TEST_CASE("the table says the same as the drawing, and records name their day as programs do") {
  const auto table = chart_page(ten_days(), View::table, look(80));
  CHECK(table.find("Tue  3 Mar        ?       ?      ?      5\n") != std::string::npos);
  CHECK(table.find("Tue 10 Mar       10       ?      ?      3\n") != std::string::npos);
  CHECK(chart_page(ten_days(), View::records, look(80)).starts_with("2026-03-02\t0\t\t\t5\n2026-03-03\t\t\t\t5\n"));
  CHECK(chart_page(RunsChart{}, View::records, look(80)).empty());
}
