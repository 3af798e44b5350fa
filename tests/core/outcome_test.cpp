#include "achilles/outcome.hpp"

#include "support/catch.hpp"
#include "support/entries.hpp"

using namespace achilles;
using namespace achilles::test;

namespace {

const Period spring{day("2026-03-01"), day("2026-05-31")};

OutcomeCourse course_of(std::string_view id, const std::vector<Entry>& entries, const Period& period = spring) {
  for (auto& course : outcome_courses(period, entries, daily_pain(period, {}, entries))) {
    if (course.measure->id == id) return course;
  }
  return {};
}

}  // namespace

TEST_CASE("a gain is counted for the better, and is important from its source's figure on") {
  const auto visa = course_of("visa-a", {result("2026-03-02", "visa-a", 50), result("2026-05-02", "visa-a", 64)});
  CHECK(visa.gained() == 14);
  CHECK(visa.important() == true);
  const auto less = course_of("visa-a", {result("2026-03-02", "visa-a", 50), result("2026-05-02", "visa-a", 63)});
  CHECK(less.important() == false);
  const auto tendins =
      course_of("tendins-a", {result("2026-03-02", "tendins-a", 40), result("2026-05-02", "tendins-a", 28)});
  CHECK(tendins.gained() == 12);
  CHECK(tendins.important() == true);
}

TEST_CASE("one score is no gain, and a measure without a figure never says important") {
  CHECK_FALSE(course_of("visa-a", {result("2026-03-02", "visa-a", 50)}).gained());
  const auto sane = course_of("sane", {result("2026-03-02", "sane", 50), result("2026-05-02", "sane", 90)});
  CHECK(sane.gained() == 40);
  CHECK_FALSE(sane.important());
  CHECK_FALSE(course_of("pgic", {result("2026-03-02", "pgic", 4), result("2026-05-02", "pgic", 6)}).gained());
}

TEST_CASE("every measure is there, scores in order, the last one of a day, none from outside the period") {
  const auto courses = outcome_courses(spring, std::vector<Entry>{}, {});
  REQUIRE(courses.size() == outcome_measures().size());
  for (const auto& course : courses) CHECK(course.scores.empty());
  const auto sane = course_of("sane", {result("2026-04-02", "sane", 60), result("2026-03-02", "sane", 40),
                                       result("2026-03-02", "sane", 45), result("2026-06-01", "sane", 99)});
  CHECK(sane.scores == std::vector<OutcomeScore>{{day("2026-03-02"), 45}, {day("2026-04-02"), 60}});
}

TEST_CASE("the worst pain of a week is unknown with fewer than four days of readings") {
  const Period two_weeks{day("2026-03-01"), day("2026-03-14")};
  std::vector<Entry> entries;
  for (const char* on : {"2026-03-01", "2026-03-03", "2026-03-05", "2026-03-07"}) entries.push_back(morning(on, 3));
  entries.push_back(pain_entry("2026-03-05", 6, Pain::When::during));
  for (const char* on : {"2026-03-09", "2026-03-11", "2026-03-13"}) entries.push_back(morning(on, 1));
  CHECK(course_of("nrs", entries, two_weeks).scores == std::vector<OutcomeScore>{{day("2026-03-07"), 6}});
  entries.push_back(morning("2026-03-14", 2));
  const auto pain = course_of("nrs", entries, two_weeks);
  CHECK(pain.scores.back() == OutcomeScore{day("2026-03-14"), 2});
  CHECK(pain.gained() == 4);
  CHECK(pain.important() == true);
}
