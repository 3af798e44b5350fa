// What the proof remembers by itself.

#include "proof/record.hpp"

#include "proof/telling.hpp"
#include "proof/trend.hpp"
#include "support/builders.hpp"
#include "support/catch.hpp"

using namespace achilles;
using namespace achilles::test;
using proof::Trend;

namespace {

const Date first = day("2026-03-02");

/// Days in a row, the next one to be told.
struct Days {
  proof::Record record;
  Day today;
  Days() { today.date = first; }
  void next(const Day& told = {}, const Verdict& verdict = {}, proof::Done done = {}) {
    Day day = told;
    day.date = today.date;
    remember(record, day, verdict, done);
    today.date = today.date + 1;
  }
};

Day morning(int score) {
  Day day;
  day.logged = true;
  day.morning = pain(score);
  return day;
}

Day during(int score) {
  Day day;
  day.logged = true;
  day.during = pain(score);
  return day;
}

}  // namespace

TEST_CASE("the usual morning is the median of the last seven, from the third on") {
  Days days;
  days.record.intake = pain(4);
  for (const int score : {1, 2}) days.next(morning(score));
  CHECK(usual_morning(days.record, days.today.date) == 8);
  days.next(morning(3));
  CHECK(usual_morning(days.record, days.today.date) == 4);
  days.next(morning(3));
  CHECK(usual_morning(days.record, days.today.date) == 5);
  for (int i = 0; i < 7; ++i) days.next(morning(0));
  CHECK(usual_morning(days.record, days.today.date) == 0);
}

TEST_CASE("the usual morning is forgotten after four weeks of silence") {
  Days days;
  for (int i = 0; i < 3; ++i) days.next(morning(1));
  for (int i = 0; i < 26; ++i) days.next();
  CHECK(usual_morning(days.record, days.today.date) == 2);
  days.next();
  CHECK_FALSE(usual_morning(days.record, days.today.date));
}

TEST_CASE("a value over the limit is remembered until a settled morning on a later day") {
  Days days;
  for (int i = 0; i < 3; ++i) days.next(morning(1));
  days.next(during(6));
  CHECK(days.record.last_over == first + 3);
  CHECK_FALSE(settled(days.record, days.today));
  days.next(morning(2));
  CHECK_FALSE(settled(days.record, days.today));
  days.today.morning = pain(1);
  CHECK(settled(days.record, days.today));
}

TEST_CASE("signs stand from their report to their clearance") {
  Days days;
  Day told = morning(1);
  told.reported.add(Sign::pop);
  days.next(told);
  CHECK(standing(days.record, days.today).contains(Sign::pop));
  days.today.cleared.add(Sign::pop);
  CHECK(standing(days.record, days.today).empty());
}

TEST_CASE("a stop that the programme asks for stands like a sign") {
  Days days;
  Verdict verdict;
  verdict.signs.add(Sign::programme_stop);
  days.next(morning(1), verdict);
  CHECK(standing(days.record, days.today).contains(Sign::programme_stop));
}

TEST_CASE("rests in a row are counted, and steps up dated") {
  Days days;
  Verdict rest, rise;
  rest.action = Action::rest;
  rise.to = {0, 1};
  for (int i = 0; i < 2; ++i) days.next({}, rest);
  CHECK(days.record.rests == 2);
  days.next({}, rise);
  CHECK(days.record.rests == 0);
  CHECK(days.record.last_rise == first + 2);
}

TEST_CASE("a run counts for thirty days") {
  Days days;
  Day run = morning(1);
  run.activities.push_back(proof::run_day(5000).activities.front());
  days.next(run);
  for (int i = 0; i < 29; ++i) days.next();
  CHECK(longest_run(days.record) == 5000);
  days.next();
  CHECK(longest_run(days.record) == 0);
}

TEST_CASE("a week is up by half a point and well up by one, on three readings in each") {
  const auto trend = [](int last, int now, int days_of_last) {
    Days days;
    for (int i = 0; i < 7; ++i) days.next(i < days_of_last ? during(last) : Day{});
    for (int i = 0; i < 6; ++i) days.next(during(now));
    return week_trend(days.record, days.today);
  };
  CHECK(trend(2, 2, 7) == Trend::steady);
  CHECK(trend(2, 3, 7) == Trend::well_up);
  CHECK(trend(3, 2, 7) == Trend::steady);
  CHECK(trend(2, 3, 2) == Trend::unknown);

  Days days;
  for (int i = 0; i < 7; ++i) days.next(during(2));
  for (int i = 0; i < 6; ++i) days.next(during(i % 2 == 0 ? 2 : 3));
  CHECK(week_trend(days.record, days.today) == Trend::up);
}

TEST_CASE("stiffness is up by a band and well up by two") {
  const auto trend = [](int last, int now) {
    Days days;
    for (int i = 0; i < 13; ++i) {
      Day told = morning(1);
      told.stiffness = StiffnessMinutes::from(i < 7 ? last : now);
      days.next(told);
    }
    return stiffness_trend(days.record, days.today);
  };
  CHECK(trend(4, 4) == Trend::steady);
  CHECK(trend(4, 5) == Trend::up);
  CHECK(trend(10, 11) == Trend::up);
  CHECK(trend(4, 20) == Trend::well_up);
  CHECK(trend(21, 4) == Trend::steady);
}
