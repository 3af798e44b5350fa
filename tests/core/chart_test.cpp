#include "achilles/chart.hpp"

#include "support/builders.hpp"
#include "support/catch.hpp"

using namespace achilles;
using namespace achilles::test;

namespace {

/// So many days of a plan that asks for thirty repetitions a day; nothing is logged.
std::vector<PlanDay> days_of_plan(int count) {
  std::vector<PlanDay> days;
  for (int i = 0; i < count; ++i) {
    PlanDay it;
    it.day = day("2026-03-02") + i;
    it.prescribed = true;
    it.asked.reps = 30;
    days.push_back(it);
  }
  return days;
}

}  // namespace

TEST_CASE("load is told by day up to two weeks, and by week from then on") {
  CHECK(load_chart({}, days_of_plan(14)).spans.size() == 14);
  const auto chart = load_chart({}, days_of_plan(15));
  REQUIRE(chart.spans.size() == 3);
  CHECK(chart.spans[0].days.days() == 1);
  CHECK(chart.spans[1].days.days() == 7);
  CHECK(chart.spans[2].days.last == chart.period.last);
}

TEST_CASE("only what was asked on known days is held against what was done") {
  auto days = days_of_plan(21);
  days[14].done = Work{20, {}, 0};
  days[15].done = Work{10, {}, 0};
  days[15].prescribed = false;
  const auto last = load_chart({}, days).spans.back();
  CHECK(last.asked_days == 6);
  CHECK(last.known_days == 1);
  CHECK(last.asked.reps == 30);
  CHECK(last.done.reps == 30);
  CHECK(last.known);
  CHECK_FALSE(load_chart({}, days).spans.front().known);
}

TEST_CASE("weeks of adherence are whole, but for the first") {
  const auto chart = adherence_chart(days_of_plan(16));
  REQUIRE(chart.weeks.size() == 3);
  CHECK(chart.weeks[0].days.size() == 2);
  CHECK(chart.weeks[2].days.size() == 7);
  CHECK(chart.weeks[2].sum.asked == 7);
  CHECK(chart.sum.asked == 16);
}

TEST_CASE("a chart of no days at all is empty") {
  CHECK(load_chart({}, {}).spans.empty());
  CHECK(load_chart({}, {}).period.days() == 0);
  CHECK(adherence_chart({}).weeks.empty());
}

TEST_CASE("the limit is that of the day's phase, and a day is over it once") {
  PainChart chart;
  chart.period = {day("2026-03-01"), day("2026-03-03")};
  for (int i = 0; i < 3; ++i) {
    DailyPain it;
    it.day = chart.period.first + i;
    it.morning = it.after = pain(4);
    chart.days.push_back(it);
  }
  CHECK(chart.days_over_limit() == 0);
  CHECK(chart.limits().low == 5);
  chart.phases.push_back({{day("2026-03-03"), day("2026-03-03")}, "a programme", "late", 3});
  CHECK(chart.days_over_limit() == 1);
  CHECK(chart.limits().low == 3);
  CHECK(chart.limits().high == 5);
  chart.days[2].morning.reset();
  chart.days[2].after.reset();
  CHECK(chart.days_over_limit() == 0);
}
