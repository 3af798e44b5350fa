#include "achilles/daily_pain.hpp"

#include "support/catch.hpp"
#include "support/entries.hpp"

using namespace achilles;
using namespace achilles::test;

namespace {

const Period three_days{day("2026-03-01"), day("2026-03-03")};
const Tendon left_sore{Side::left, Side::left};

std::vector<DailyPain> mornings(std::initializer_list<int> scores) {
  std::vector<DailyPain> days;
  for (const int score : scores) {
    DailyPain one;
    one.day = day("2026-03-01") + static_cast<int>(days.size());
    if (score >= 0) one.morning = pain(score);
    days.push_back(one);
  }
  return days;
}

}  // namespace

TEST_CASE("each day of a period is there, and what was not logged is unknown") {
  const auto days = daily_pain(three_days, left_sore, std::vector{morning("2026-03-02", 0), morning("2026-03-09", 7)});
  REQUIRE(days.size() == 3);
  CHECK(days[0] == DailyPain{.day = day("2026-03-01")});
  CHECK(days[1].morning == pain(0));
  CHECK_FALSE(days[1].during);
  CHECK_FALSE(days[1].after);
  CHECK(days[1].worst() == pain(0));
  CHECK_FALSE(days[2].worst());
}

TEST_CASE("a reading of no particular moment counts as one afterwards, and the worse one is kept") {
  const auto days = daily_pain(
      three_days, left_sore,
      std::vector{pain_entry("2026-03-01", 2, Pain::When::after), pain_entry("2026-03-01", 4, Pain::When::now),
                  pain_entry("2026-03-02", 3, Pain::When::during)});
  CHECK(days[0].after == pain(4));
  CHECK_FALSE(days[0].during);
  CHECK(days[1].during == pain(3));
}

TEST_CASE("the sides are apart, and what was logged without one is of the sore side") {
  const std::vector entries{morning("2026-03-01", 2, Side::left), morning("2026-03-01", 6, Side::right),
                            morning("2026-03-02", 3), morning("2026-03-03", 4, Side::both)};
  const auto left = daily_pain(three_days, {Side::left, Side::left}, entries);
  const auto right = daily_pain(three_days, {Side::right, Side::left}, entries);
  const auto both = daily_pain(three_days, {Side::both, Side::left}, entries);
  CHECK(left[0].morning == pain(2));
  CHECK(right[0].morning == pain(6));
  CHECK(both[0].morning == pain(6));
  CHECK(left[1].morning == pain(3));
  CHECK_FALSE(right[1].morning);
  CHECK(left[2].morning == pain(4));
  CHECK(right[2].morning == pain(4));
  CHECK(daily_pain(three_days, {Side::right, {}}, entries)[1].morning == pain(3));
}

TEST_CASE("pain medicine masks the readings of either side") {
  const auto days = daily_pain(three_days, {Side::right, Side::left}, std::vector{entry("2026-03-01", Medicine{})});
  CHECK(days[0].masked);
  CHECK_FALSE(days[1].masked);
}

TEST_CASE("a trend compares the medians of up to seven readings at each end, and skips what is unknown") {
  const auto trend = pain_trend(mornings({5, -1, 9, 4, -1, 2, 1, 0}), &DailyPain::morning);
  CHECK(trend.known == 6);
  CHECK(trend.at_each_end == 3);
  CHECK(trend.from == 2 * 5);
  CHECK(trend.to == 2 * 1);
  CHECK(trend.lowest == pain(0));
  CHECK(trend.highest == pain(9));
  const auto halves = pain_trend(mornings({3, 4, 1, 2}), &DailyPain::morning);
  CHECK(halves.from == 7);
  CHECK(halves.to == 3);
  CHECK(pain_trend(mornings(std::initializer_list<int>{1, 1, 1, 1, 1, 1, 1, 9, 9, 9, 9, 9, 9, 9, 2, 2, 2, 2, 2, 2, 2}),
                   &DailyPain::morning)
            .at_each_end == 7);
}

TEST_CASE("one reading is no trend, and none is nothing at all") {
  const auto one = pain_trend(mornings({-1, 3}), &DailyPain::morning);
  CHECK(one.known == 1);
  CHECK_FALSE(one.from);
  CHECK(one.highest == pain(3));
  CHECK(pain_trend(mornings({-1, -1}), &DailyPain::morning) == PainTrend{});
}
