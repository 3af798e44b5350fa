#include "achilles/day.hpp"

#include <algorithm>

#include "support/builders.hpp"
#include "support/catch.hpp"

using namespace achilles;
using namespace achilles::test;

namespace {

Entry entry(const char* on, Body body) {
  Entry it;
  it.day = day(on);
  it.body = std::move(body);
  return it;
}

}  // namespace

TEST_CASE("two readings of one moment keep the worse") {
  Day folded;
  fold(folded, entry("2026-03-02", Morning{pain(2), StiffnessMinutes::from(20), false}));
  fold(folded, entry("2026-03-02", Morning{pain(4), StiffnessMinutes::from(5), true}));
  fold(folded, entry("2026-03-02", Morning{pain(1), {}, false}));
  CHECK(folded.morning == pain(4));
  CHECK(folded.stiffness == StiffnessMinutes::from(20));
  CHECK(folded.medicine);
}

TEST_CASE("what was not logged stays unknown") {
  const auto days = days_between(day("2026-03-01"), day("2026-03-03"),
                                 std::vector<Entry>{entry("2026-03-02", Morning{pain(0), {}, false})});
  REQUIRE(days.size() == 3);
  CHECK_FALSE(days[0].logged);
  CHECK(days[1].logged);
  CHECK(days[1].morning == pain(0));
  CHECK_FALSE(days[1].during);
  CHECK_FALSE(days[1].after);
  CHECK_FALSE(days[1].stiffness);
  CHECK_FALSE(days[2].morning);
}

TEST_CASE("entries fold the same in any order") {
  std::vector<Entry> entries{entry("2026-03-02", Pain{pain(3), Pain::When::after}),
                             entry("2026-03-01", Pain{pain(5), Pain::When::during}),
                             entry("2026-03-02", Pain{pain(4), Pain::When::now})};
  const auto there = days_between(day("2026-03-01"), day("2026-03-02"), entries);
  std::reverse(entries.begin(), entries.end());
  const auto back = days_between(day("2026-03-01"), day("2026-03-02"), entries);
  CHECK(there[0].during == back[0].during);
  CHECK(there[1].after == pain(3));
  CHECK(back[1].now == pain(4));
}

TEST_CASE("a sign that is reported again after a clinician's word stands") {
  const Clearance cleared{Sign::pop, "Dr X", day("2026-03-02")};
  Day folded;
  fold(folded, entry("2026-03-02", Flag{Sign::pop}));
  fold(folded, entry("2026-03-02", cleared));
  CHECK(folded.cleared.contains(Sign::pop));
  fold(folded, entry("2026-03-02", Flag{Sign::pop}));
  CHECK_FALSE(folded.cleared.contains(Sign::pop));
  CHECK(folded.reported.contains(Sign::pop));
}

TEST_CASE("the day knows that the signs were gone through, and a flag alone does not say so") {
  Day folded;
  fold(folded, entry("2026-03-02", Flag{Sign::gap}));
  CHECK_FALSE(folded.screened);
  fold(folded, entry("2026-03-02", Screen{}));
  CHECK(folded.screened);
  CHECK(folded.reported.contains(Sign::gap));
}

TEST_CASE("the usual morning is the median of the last seven, once there are three") {
  Patient patient(small_protocol());
  CHECK_FALSE(patient.state().usual);
  patient.morning(1).next().morning(5).next();
  CHECK_FALSE(patient.state().usual);
  patient.morning(2).next();
  CHECK(patient.state().usual == 2 * 2);
  patient.morning(3).next();
  CHECK(patient.state().usual == 5);  // 2.5
  for (int i = 0; i < 7; ++i) patient.morning(7).next();
  CHECK(patient.state().usual == 2 * 7);
}

TEST_CASE("until then the morning told at intake is the usual one") {
  Patient patient(small_protocol(), day("2026-03-02"), pain(3));
  CHECK(patient.state().usual == 6);
  patient.morning(1).next().morning(1).next().morning(1).next();
  CHECK(patient.state().usual == 2);
}

TEST_CASE("a day that is not after the last one changes nothing") {
  Patient patient(small_protocol());
  patient.calm(5);
  Day again;
  again.date = patient.state().day;
  again.morning = pain(9);
  CHECK(advance(patient.protocol(), patient.state(), again) == patient.state());
}

TEST_CASE("silence never advances a patient") {
  Patient patient(small_protocol());
  patient.calm(6);
  const auto before = patient.state().position;
  patient.silent(60);
  CHECK(patient.state().position <= before);
}

TEST_CASE("steps up come at most once a week, one at a time") {
  Patient patient(small_protocol());
  Position last = patient.state().position;
  Date since = patient.state().start;
  int steps = 0;
  for (int i = 0; i < 60; ++i) {
    patient.calm(1, 1);
    const auto here = patient.state().position;
    if (here == last) continue;
    ++steps;
    CHECK(here.phase == last.phase);
    CHECK(here.level == last.level + 1);
    CHECK(patient.state().day - since >= 7);
    last = here;
    since = patient.state().day;
  }
  CHECK(steps == 3);
}

TEST_CASE("the slow lane takes six workouts where the fast one takes three") {
  const auto first_step_after = [](int score) {
    Patient patient(small_protocol());
    patient.silent(2);  // the first two of the seven days between steps
    int workouts = 0;
    while (patient.state().position.level == 0) {
      patient.workout(2, score, score).next();
      ++workouts;
      REQUIRE(workouts < 30);
    }
    return workouts;
  };
  // Three mornings make the usual one; the workout before each later morning is judged against it.
  CHECK(first_step_after(2) == 6);
  CHECK(first_step_after(4) == 9);
}

TEST_CASE("a workout done in part, masked, or without its next morning starts the count again") {
  Patient whole(small_protocol());
  whole.calm(7).morning(2);
  CHECK(whole.action() == Action::progress);
  Patient in_part(small_protocol());
  in_part.calm(5).workout(2).done(90).next().calm(1).morning(2);
  CHECK(in_part.rules() == std::vector<std::string>{"not-earned-yet"});
  Patient masked(small_protocol());
  masked.calm(4).workout(2).medicine().next().calm(2).morning(2);
  CHECK(masked.rules() == std::vector<std::string>{"not-earned-yet"});
  Patient unjudged(small_protocol());
  unjudged.calm(6).during(2).after(2).done(100).next().morning(2);
  CHECK(unjudged.rules() == std::vector<std::string>{"not-earned-yet"});
}

TEST_CASE("days of rest in a row are one setback and cost one level") {
  Patient patient(small_protocol());
  patient.calm(40, 1);
  REQUIRE(patient.state().position.level == 3);
  for (int i = 0; i < 4; ++i) patient.morning(7).next();
  CHECK(patient.state().position.level == 2);
}

TEST_CASE("a value over the limit takes effect the moment it is logged") {
  Patient patient(small_protocol());
  patient.calm(10).morning(2);
  REQUIRE(patient.action() < Action::regress);
  patient.during(7);
  CHECK(patient.action() == Action::rest);
  CHECK(patient.plan().blocks.empty());
  patient.next().morning(2);
  CHECK(patient.action() == Action::rest);
  patient.next().morning(2);
  CHECK(patient.action() == Action::hold);
}

TEST_CASE("a step back at the bottom of a phase goes to the level at which the one before was left") {
  const auto back_from_second_phase = [](int days_in_first) {
    auto protocol = small_protocol();
    protocol.phases[0].advance = {criterion(Measure::days_in_phase, Comparison::at_least, days_in_first)};
    Patient patient(protocol);
    patient.calm(days_in_first + 1);
    REQUIRE(patient.state().position == Position{1, 0});
    patient.workout(2, 2, 6).next();
    CHECK(patient.state().phase_since == patient.state().day);
    return patient.state().position;
  };
  CHECK(back_from_second_phase(7) == Position{0, 0});
  CHECK(back_from_second_phase(14) == Position{0, 1});
}

TEST_CASE("the first level has nothing below it") {
  Patient patient(small_protocol());
  patient.morning(9);
  CHECK(patient.action() == Action::rest);
  CHECK(patient.decision().to == Position{0, 0});
}

TEST_CASE("no phase begins within a week of a rest or a step back") {
  auto protocol = small_protocol();
  protocol.phases[0].advance = {criterion(Measure::days_in_phase, Comparison::at_least, 7)};
  Patient patient(protocol);
  patient.calm(5).workout(2, 6, 2).next();
  Date rested = patient.state().day;
  while (patient.state().position.phase == 0) {
    patient.calm(1, 2);
    REQUIRE(patient.state().day - rested < 30);
  }
  CHECK(patient.state().day - rested >= 8);
}

TEST_CASE("a masked reading unlocks nothing") {
  Patient patient(small_protocol());
  patient.calm(7).workout(2).medicine();
  CHECK(patient.action() == Action::hold);
  CHECK(patient.says("masked"));
}

TEST_CASE("less that is chosen is told to its last day, the sixth after it, from the first on") {
  Patient patient(small_protocol());
  patient.calm(7).morning(1).ease();
  const auto last = patient.decision().day + 6;
  for (int i = 0; i < 2; ++i) {
    const auto decision = patient.decision();
    const auto chosen = std::ranges::find_if(decision.findings, [](const Finding& finding) {
      return std::holds_alternative<reason::ChosenLess>(finding.reason);
    });
    REQUIRE(chosen != decision.findings.end());
    CHECK(std::get<reason::ChosenLess>(chosen->reason).through == last);
    patient.next().morning(1);
  }
}

TEST_CASE("after silence the coach asks, then takes less, then goes back a level") {
  const auto action_after = [](int days) {
    Patient patient(small_protocol());
    patient.calm(20, 1).silent(days - 1).morning(1);
    return patient.action();
  };
  CHECK(action_after(3) == Action::hold);
  CHECK(action_after(6) == Action::hold);
  CHECK(action_after(7) == Action::reduce);
  CHECK(action_after(13) == Action::reduce);
  CHECK(action_after(14) == Action::regress);
}

TEST_CASE("after four silent weeks the usual morning is unknown again") {
  Patient patient(small_protocol());
  patient.calm(10, 1).silent(26);
  CHECK(patient.state().usual);
  patient.silent(1);
  CHECK_FALSE(patient.state().usual);
}

TEST_CASE("longer morning stiffness holds, and much longer takes less") {
  const auto action_with = [](int minutes) {
    Patient patient(small_protocol());
    for (int i = 0; i < 7; ++i) patient.workout(1).stiff(4).next();
    for (int i = 0; i < 6; ++i) patient.workout(1).stiff(minutes).next();
    patient.morning(1).stiff(minutes);
    return std::pair{patient.action(), patient.says("stiffness-up") || patient.says("stiffness-up-two-bands")};
  };
  CHECK_FALSE(action_with(4).second);
  CHECK(action_with(5) == std::pair{Action::hold, true});
  CHECK(action_with(10) == std::pair{Action::hold, true});
  CHECK(action_with(11) == std::pair{Action::reduce, true});
}

TEST_CASE("a week that hurts more holds, takes less, and in its second week goes back") {
  Patient patient(small_protocol());
  for (int i = 0; i < 7; ++i) patient.workout(2, 2, 2).next();
  for (int i = 0; i < 6; ++i) patient.workout(2, 4, 4).next();
  patient.morning(2);
  CHECK(patient.says("week-worse"));
  CHECK(patient.action() == Action::reduce);
}

TEST_CASE("two rests in two weeks lock impact") {
  Patient patient(small_protocol());
  patient.calm(10).morning(7).next().calm(3).morning(7).next().calm(2).morning(2);
  CHECK(patient.says("rest-twice"));
  CHECK(patient.decision().impact_locked());
}
