#include "achilles/outlook.hpp"
#include "achilles/protocol.hpp"

#include "support/builders.hpp"
#include "support/catch.hpp"

using namespace achilles;
using namespace achilles::test;

namespace {

TestInfo raises() { return *standard_test("heel-raise"); }

Criterion asks_for(Measure measure, Comparison comparison, int value) {
  auto it = criterion(measure, comparison, value, 30);
  it.test = raises();
  return it;
}

Protocol gated_by(Condition condition) {
  auto protocol = small_protocol();
  protocol.phases[0].advance = {std::move(condition)};
  return protocol;
}

}  // namespace

TEST_CASE("no phase opens while the pain of the last workout is unknown") {
  const auto phase = [](bool during, bool after) {
    Patient patient(gated_by(criterion(Measure::days_in_phase, Comparison::at_least, 7)));
    patient.calm(6, 1).morning(1).done(100);
    if (during) patient.during(1);
    if (after) patient.after(1);
    return patient.next().morning(1).decision().to.phase;
  };
  CHECK(phase(true, true) == 1);
  CHECK(phase(false, true) == 0);
  CHECK(phase(true, false) == 0);
}

TEST_CASE("what pain medicine hides opens no gate") {
  for (const auto measure : {Measure::morning, Measure::during, Measure::after}) {
    const auto phase_after = [measure](int days) {
      Patient patient(gated_by(criterion(measure, Comparison::at_most, 2, 3)));
      patient.calm(4, 1).workout(1).medicine().next();
      return patient.calm(days, 1).morning(1).decision().to.phase;
    };
    CHECK(phase_after(2) == 0);  // of the three days it looks at, one lies behind the medicine
    CHECK(phase_after(5) == 1);
  }
}

TEST_CASE("any of several conditions opens a gate, all of several only together") {
  const Condition days{criterion(Measure::days_in_phase, Comparison::at_least, 7)};
  const Condition never{criterion(Measure::level, Comparison::at_least, 400)};
  Patient either(gated_by({Condition::Join::any, {never, days}}));
  either.calm(7, 1).morning(1);
  CHECK(either.decision().to.phase == 1);
  Patient both(gated_by({Condition::Join::all, {never, days}}));
  both.calm(7, 1).morning(1);
  CHECK(both.decision().to.phase == 0);
}

TEST_CASE("a step waits for what it needs, and offers it once its sessions are there") {
  auto needed = criterion(Measure::pain_of, Comparison::at_most, 2, 14);
  needed.exercise = "walk";
  needed.minutes = 30;
  auto protocol = small_protocol();
  protocol.phases[0].steps[1].needs = {needed};
  Patient patient(protocol);
  patient.calm(8, 1).morning(1);
  CHECK(patient.decision().to.level == 1);
  patient.workout(1).next().morning(1);
  CHECK(patient.decision().to.level == 1);
  REQUIRE(patient.decision().step.size() == 1);
  CHECK_FALSE(patient.decision().step[0].value);
  CHECK(patient.plan().checks.empty());

  patient.calm(7, 1).morning(1);
  CHECK(patient.rules() == std::vector<std::string>{"step-waits", "review"});
  CHECK(patient.decision().to.level == 1);
  REQUIRE(patient.plan().checks.size() == 1);
  CHECK(patient.plan().checks[0].criterion->exercise == "walk");

  const auto after_walk = [&](int hurt) {
    Patient walked = patient;
    return walked.walk(30, hurt).workout(1).next().morning(1).decision().to.level;
  };
  CHECK(after_walk(2) == 2);
  CHECK(after_walk(3) == 1);
}

TEST_CASE("the earliest run is foreseen where an earlier run would do as well as a walk") {
  const auto shown = [](const char* exercise, int minutes) {
    auto it = criterion(Measure::pain_of, Comparison::at_most, 2, 14);
    it.exercise = exercise;
    it.minutes = minutes;
    it.place = exercise == std::string{"run"} ? 1 : 0;
    return it;
  };
  auto protocol = small_protocol();
  protocol.phases[0].run.allowed = true;
  protocol.phases[0].run.needs = {{Condition::Join::any, {shown("walk", 30), shown("run", 1)}}};
  Patient patient(protocol);
  patient.calm(3, 1).morning(1);
  CHECK(outlook(patient.protocol(), patient.state(), patient.today()).run == day("2026-03-23"));
}

TEST_CASE("the earliest run is foreseen where hops have to be shown first") {
  auto hops = criterion(Measure::pain_of, Comparison::at_most, 2, 14);
  hops.exercise = "hop";
  hops.sets = 1;
  hops.reps = 10;
  auto protocol = small_protocol();
  protocol.phases[0].run.allowed = true;
  protocol.phases[0].run.needs = {hops};
  protocol.others = {exercise("hop", Purpose::impact, Tier::high)};
  Patient patient(protocol);
  patient.calm(3, 1).morning(1);
  const auto three_weeks = day("2026-03-23");
  CHECK(outlook(patient.protocol(), patient.state(), patient.today()).run == three_weeks + 4);
}

TEST_CASE("a phase's first day keeps its gate shut until it comes") {
  auto protocol = small_protocol();
  Window window;
  window.from = 21;
  auto opens = criterion(Measure::days_since, Comparison::at_least, 21);
  window.opens = opens;
  protocol.phases[1].window = window;
  protocol.phases[0].advance.clear();
  protocol.phases[0].steps.clear();
  Patient patient(protocol);
  patient.calm(20, 1).morning(1);
  CHECK(patient.decision().to.phase == 0);
  patient.calm(1, 1).morning(1);
  CHECK(patient.decision().to.phase == 1);
}

TEST_CASE("a test under pain medicine shows nothing, and may take back what was shown") {
  Patient patient(gated_by({asks_for(Measure::test, Comparison::at_least, 20)}));
  patient.calm(7, 1).tested("heel-raise", 25, Side::left).medicine().workout(1).next().calm(2, 1).morning(1);
  CHECK(patient.decision().to.phase == 0);
  patient.workout(1).tested("heel-raise", 22, Side::left).next().morning(1);
  CHECK(patient.decision().to.phase == 1);

  Patient worse(gated_by({asks_for(Measure::test, Comparison::at_least, 20)}));
  worse.calm(4, 1).tested("heel-raise", 22, Side::left).calm(1, 1);
  worse.tested("heel-raise", 12, Side::left).medicine().workout(1).next().calm(3, 1).morning(1);
  CHECK(worse.decision().to.phase == 0);
}

TEST_CASE("time alone never moves a patient who is silent or sore") {
  auto protocol = small_protocol();
  Window window;
  window.opens = criterion(Measure::days_since, Comparison::at_least, 7);
  protocol.phases[1].window = window;
  protocol.phases[0].advance.clear();
  Patient silent(protocol);
  silent.silent(60);
  CHECK(silent.state().position.phase == 0);
  Patient sore(protocol);
  for (int i = 0; i < 60; ++i) sore.workout(4, 5, 5).next();
  CHECK(sore.state().position.phase == 0);
}

TEST_CASE("days are counted from the anchor, and unknown where nobody told it") {
  auto since = criterion(Measure::days_since, Comparison::at_least, 7);
  since.anchor = Anchor::surgery;
  Patient unknown(gated_by(since));
  unknown.calm(8, 1).morning(1);
  CHECK_FALSE(unknown.decision().gate[0].value);
  since.anchor = Anchor::clearance;
  Patient cleared(gated_by(since));
  cleared.calm(2, 1);
  auto day = cleared.today();
  day.cleared_on = day.date;
  const auto state = advance(cleared.protocol(), cleared.state(), day);
  CHECK(state.clearance == day.date);
}

TEST_CASE("a success is complete, at little pain and settled, and counted since the level was reached") {
  auto two = criterion(Measure::workouts, Comparison::at_least, 2);
  two.pain = 2;
  const auto value = [&](const Patient& patient) { return patient.decision().gate[0].value; };
  Patient patient(gated_by(two), day("2026-03-02"), pain(1));
  patient.workout(1).next().morning(1);
  CHECK(value(patient) == 1);
  patient.workout(1, 3, 1).next().morning(1);
  CHECK(value(patient) == 1);
  patient.workout(1).done(80).next().morning(1);
  CHECK(value(patient) == 1);
  patient.workout(1).next().morning(1);
  CHECK(value(patient) == 2);
  two.tally = Tally::in_a_row;
  Patient row(gated_by(two), day("2026-03-02"), pain(1));
  row.workout(1).next().workout(1, 3, 1).next().workout(1).next().morning(1);
  CHECK(value(row) == 1);
}

TEST_CASE("a workout whose next morning is unknown is no success") {
  const auto one = criterion(Measure::workouts, Comparison::at_least, 1);
  Patient patient(gated_by(one), day("2026-03-02"), pain(1));
  patient.workout(1).next().next().morning(1);
  CHECK(patient.decision().gate[0].value == 0);
}

TEST_CASE("a test is the sore side's, and old results are none") {
  Patient patient(
      tailored(gated_by(asks_for(Measure::test, Comparison::at_least, 20)), Site::midportion, Kit{Side::right, {}}));
  const auto value = [&] { return patient.decision().gate[0].value; };
  patient.tested("heel-raise", 25, Side::left).next();
  CHECK_FALSE(value());
  patient.tested("heel-raise", 18).next();
  CHECK_FALSE(value());
  patient.tested("heel-raise", 18, Side::right).next();
  CHECK(value() == 18);
  patient.silent(30);
  CHECK_FALSE(value());
}

TEST_CASE("symmetry needs both sides, and a norm stands in for it where both are sore") {
  const auto asked = gated_by(asks_for(Measure::ratio, Comparison::at_least, 90));
  Patient patient(tailored(asked, Site::midportion, Kit{Side::left, {}}));
  patient.tested("heel-raise", 18, Side::left).next();
  CHECK_FALSE(patient.decision().gate[0].value);
  patient.tested("heel-raise", 20, Side::right).next();
  CHECK(patient.decision().gate[0].value == 90);
  patient.tested("heel-raise", 0, Side::right).next();
  CHECK_FALSE(patient.decision().gate[0].value);

  const auto phase_with = [&](std::optional<int> right) {
    Patient both(tailored(asked, Site::midportion, Kit{Side::both, {}}));
    both.calm(6, 1).tested("heel-raise", 30, Side::left);
    if (right) both.tested("heel-raise", *right, Side::right);
    return both.workout(1).next().morning(1).decision().to.phase;
  };
  CHECK(phase_with(std::nullopt) == 0);
  CHECK(phase_with(18) == 0);  // nine tenths of 21 are 19
  CHECK(phase_with(19) == 1);

  auto height = asks_for(Measure::ratio, Comparison::at_least, 90);
  height.test = *standard_test("heel-raise-height");
  Patient shut(tailored(gated_by(height), Site::midportion, Kit{Side::both, {}}));
  CHECK(shut.calm(6, 1).tested("heel-raise-height", 90, Side::both).calm(1, 1).morning(1).decision().to.phase == 0);
}

TEST_CASE("on the day a phase or a level begins its gate is asked from there") {
  auto protocol = small_protocol();
  protocol.phases.push_back(protocol.phases[1]);
  protocol.phases[0].advance = {asks_for(Measure::days_in_phase, Comparison::at_least, 7)};
  protocol.phases[1].advance = {asks_for(Measure::days_in_phase, Comparison::at_least, 14)};
  Patient patient(protocol);
  for (int i = 0; i < 60 && patient.decision().to.phase == 0; ++i) patient.calm(1, 1).morning(1);
  REQUIRE(patient.decision().to.phase == 1);
  CHECK(patient.decision().gate.front().value == 0);
  CHECK(patient.next().morning(1).decision().gate.front().value == 1);

  auto leveled = small_protocol();
  leveled.phases[0].advance = {asks_for(Measure::level, Comparison::at_least, 2)};
  Patient climber(leveled);
  for (int i = 0; i < 60 && climber.decision().to.level == 0; ++i) climber.calm(1, 1).morning(1);
  REQUIRE(climber.decision().to == Position{0, 1});
  CHECK(climber.decision().gate.front().value == 1);
}

TEST_CASE("who waits for nothing but days has reached no plateau") {
  const auto told = [](const Criterion& criterion) {
    auto protocol = small_protocol();
    protocol.phases[0].steps.clear();
    protocol.phases[0].advance = {criterion};
    Patient patient(protocol);
    return patient.calm(16, 1).morning(1).says("plateau");
  };
  CHECK_FALSE(told(asks_for(Measure::days_in_phase, Comparison::at_least, 21)));
  CHECK(told(asks_for(Measure::test, Comparison::at_least, 20)));
}

TEST_CASE("a plateau takes fourteen days on which something could have been shown") {
  auto protocol = small_protocol();
  protocol.phases[0].steps.clear();
  protocol.phases[0].advance = {criterion(Measure::days_in_phase, Comparison::at_least, 10),
                                asks_for(Measure::test, Comparison::at_least, 20)};
  Patient patient(protocol);
  CHECK_FALSE(patient.calm(23, 1).morning(1).says("plateau"));
  CHECK(patient.workout(1).next().morning(1).says("plateau"));
}

TEST_CASE("who leaves workouts out has reached no plateau") {
  auto protocol = small_protocol();
  protocol.phases[0].steps.clear();
  protocol.phases[0].advance = {asks_for(Measure::test, Comparison::at_least, 20)};
  Patient patient(protocol);
  for (int i = 0; i < 16; ++i) patient.workout(1).done(50).next();
  CHECK_FALSE(patient.morning(1).says("plateau"));
}

TEST_CASE("a placement test puts somebody higher within the first week, once, and with a morning logged") {
  auto protocol = small_protocol();
  Placement placement;
  placement.phase = 1;
  placement.needs = {asks_for(Measure::test, Comparison::at_least, 10)};
  protocol.placement = {placement};
  Patient patient(protocol);
  REQUIRE(patient.plan().checks.size() == 1);
  CHECK(patient.plan().checks[0].criterion->test->id == "heel-raise");
  patient.tested("heel-raise", 12, Side::left).next();
  CHECK(patient.decision().to.phase == 0);
  patient.morning(1);
  CHECK(patient.decision().to == Position{1, 0});
  CHECK(patient.says("placement"));
  for (int i = 0; i < 6; ++i) CHECK(patient.workout(1).next().morning(1).decision().to == Position{1, 0});
  CHECK(patient.workout(1).next().morning(1).decision().to == Position{1, 1});
  Patient unquiet(protocol);
  unquiet.morning(6).next().tested("heel-raise", 12, Side::left).morning(1).next().morning(1);
  CHECK(unquiet.decision().to.phase == 0);
  Patient late(protocol);
  late.silent(7);
  CHECK(late.plan().checks.empty());
  late.tested("heel-raise", 12, Side::left).next().morning(1);
  CHECK(late.decision().to.phase == 0);
  Patient hurt(protocol);
  hurt.tested("heel-raise", 12, Side::left).during(7).next().morning(1);
  CHECK(hurt.decision().to.phase == 0);
}
