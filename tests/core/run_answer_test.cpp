#include "achilles/run_answer.hpp"

#include "support/catch.hpp"
#include "support/entries.hpp"

using namespace achilles;
using namespace achilles::test;

namespace {

const Period march{day("2026-03-01"), day("2026-03-31")};
const Tendon left_sore{Side::left, Side::left};
const Date later = day("2026-05-01");

}  // namespace

TEST_CASE("a run is joined to the morning of the next training day") {
  const std::vector entries{run("2026-03-02", 5000), morning("2026-03-02", 1), morning("2026-03-03", 4)};
  const auto runs = run_answers(march, left_sore, entries, later);
  REQUIRE(runs.size() == 1);
  CHECK(runs[0].distance == 5000);
  CHECK(runs[0].morning == pain(1));
  CHECK(runs[0].next_morning == pain(4));
  CHECK_FALSE(runs[0].awaited);
}

TEST_CASE("a run after midnight belongs to the training day it was logged for") {
  auto night = run("2026-03-02", 3000);
  night.at = Moment::from_iso("2026-03-03T01:30:00+01:00").value();
  const auto runs = run_answers(march, left_sore, std::vector{night, morning("2026-03-03", 2)}, later);
  CHECK(runs[0].day == day("2026-03-02"));
  CHECK(runs[0].next_morning == pain(2));
}

TEST_CASE("a morning that is missing is unknown, whatever the morning after it was") {
  const std::vector entries{run("2026-03-02", 5000), morning("2026-03-04", 0)};
  CHECK_FALSE(run_answers(march, left_sore, entries, later)[0].next_morning);
}

TEST_CASE("the morning after the last day of the period still answers it, and one to come is awaited") {
  const std::vector entries{run("2026-03-31", 5000), morning("2026-04-01", 3)};
  CHECK(run_answers(march, left_sore, entries, later)[0].next_morning == pain(3));
  const auto today = run_answers(march, left_sore, std::vector{run("2026-03-31", 5000)}, day("2026-03-31"));
  CHECK(today[0].awaited);
  CHECK_FALSE(run_answers(march, left_sore, std::vector{run("2026-03-31", 5000)}, day("2026-04-01"))[0].awaited);
}

TEST_CASE("only the pain of that tendon is the run's, but the run is of both legs") {
  auto sore_right = run("2026-03-02", 5000, Side::right);
  std::get<Activity>(sore_right.body).during = pain(6);
  const std::vector entries{sore_right, morning("2026-03-03", 7, Side::right), morning("2026-03-03", 1, Side::left)};
  const auto left = run_answers(march, left_sore, entries, later);
  REQUIRE(left.size() == 1);
  CHECK_FALSE(left[0].during);
  CHECK(left[0].next_morning == pain(1));
  CHECK(run_answers(march, {Side::right, Side::left}, entries, later)[0].during == pain(6));
}

TEST_CASE("walks are no runs, and two runs of a day have one answer") {
  Activity walk;
  walk.kind = Activity::Kind::walk;
  const std::vector entries{entry("2026-03-02", walk), run("2026-03-05", 2000), run("2026-03-05", 3000),
                            morning("2026-03-06", 2)};
  const auto runs = run_answers(march, left_sore, entries, later);
  REQUIRE(runs.size() == 2);
  CHECK(runs[0].next_morning == pain(2));
  CHECK(runs[1].next_morning == pain(2));
}

TEST_CASE("a summary counts what is known, and a calm morning is 2 or less") {
  const std::vector entries{run("2026-03-02", 4000), morning("2026-03-03", 2),  //
                            run("2026-03-04", 9000), morning("2026-03-05", 6),  //
                            run("2026-03-06", 0),    morning("2026-03-07", 5),  //
                            run("2026-03-08", 6000), run("2026-03-31", 5000)};
  const auto all = summary(run_answers(march, left_sore, entries, day("2026-03-31")));
  CHECK(all == RunSummary{.runs = 5,
                          .measured = 4,
                          .distance = 24000,
                          .known = 3,
                          .awaited = 1,
                          .calm = 1,
                          .over_limit = 1,
                          .longest_calm = 4000});
}
