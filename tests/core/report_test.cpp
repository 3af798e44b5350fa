#include "achilles/report.hpp"

#include "support/catch.hpp"
#include "support/entries.hpp"

namespace achilles {
namespace {

using test::day;

const Date first = day("2026-03-02");

Decision decided(int on, Action action, std::uint8_t from = 0, std::uint8_t to = 0) {
  Decision decision;
  decision.day = first + on;
  decision.action = action;
  decision.from.phase = from;
  decision.to.phase = to;
  return decision;
}

TEST_CASE("going on is no turn; less, rest, a stop and a new phase are") {
  const Protocol programme;
  std::vector<Turn> turns;
  add_turn(turns, programme, decided(0, Action::hold));
  add_turn(turns, programme, decided(1, Action::progress));
  CHECK(turns.empty());
  add_turn(turns, programme, decided(2, Action::progress, 0, 1));
  add_turn(turns, programme, decided(3, Action::reduce));
  add_turn(turns, programme, decided(4, Action::rest));
  CHECK(turns.size() == 3);
}

TEST_CASE("days in a row on which the same was asked for are one turn") {
  const Protocol programme, other;
  std::vector<Turn> turns;
  for (int i = 0; i < 3; ++i) add_turn(turns, programme, decided(i, Action::rest));
  REQUIRE(turns.size() == 1);
  CHECK(turns[0].days == Period{first, first + 2});
  CHECK(turns[0].decision.day == first);
  add_turn(turns, programme, decided(4, Action::rest));  // a day later than the next
  CHECK(turns.size() == 2);
  add_turn(turns, programme, decided(5, Action::rest, 1, 0));  // a step back to another phase
  CHECK(turns.size() == 3);
  add_turn(turns, other, decided(6, Action::rest));
  CHECK(turns.size() == 4);
}

TEST_CASE("what is not known is counted, and what is still to come is not missing") {
  Report report;
  report.pain.days = {{.day = first, .morning = test::pain(2)}, {.day = first + 1, .during = test::pain(1)}};
  report.adherence.sum = {.days = 2, .asked = 5, .known = 3};
  RunAnswer unmeasured, awaited, answered;
  awaited.distance = answered.distance = 5000;
  awaited.awaited = true;
  answered.next_morning = test::pain(1);
  report.runs.runs = {unmeasured, awaited, answered};
  report.strength.tests = {{.day = first, .left = 20, .right = {}, .symmetry = {}}};
  report.outcome.courses = {
      {&outcome_measures()[0], {{first, 60}}}, {&outcome_measures()[1], {}}, {&outcome_measures()[4], {}}};

  const auto them = unknowns(report);
  CHECK(them.mornings == 1);
  CHECK(them.days == 2);
  CHECK(them.workouts == 2);
  CHECK(them.asked == 5);
  CHECK(them.unmeasured_runs == 1);
  CHECK(them.unanswered_runs == 1);
  CHECK_FALSE(them.strength_of_left);
  CHECK(them.strength_of_right);
  CHECK(them.outcomes == std::vector{&outcome_measures()[1]});
}

}  // namespace
}  // namespace achilles
