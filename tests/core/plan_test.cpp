#include "achilles/plan.hpp"

#include "core/coach/routine.hpp"
#include "support/builders.hpp"
#include "support/catch.hpp"

using namespace achilles;
using namespace achilles::test;

TEST_CASE("an exercise done twice a day stands in the morning and in the evening") {
  auto twice = item("drop", 3, 15);
  twice.times_a_day = 2;
  Patient patient(with_items({twice, item("raise", 3, 10)}));
  const auto plan = patient.plan();
  REQUIRE(plan.blocks.size() == 3);
  CHECK(plan.blocks[0].when == Block::When::morning);
  CHECK(plan.blocks[1].when == Block::When::evening);
  CHECK(plan.blocks[2].when == Block::When::any);
  CHECK(plan.blocks[0].items[0].item.exercise.id == "drop");
  CHECK(plan.blocks[2].items[0].item.exercise.id == "raise");
}

TEST_CASE("the sore leg is the one the episode says, both when both are") {
  Patient patient(with_items({item("raise", 3, 10)}));
  CHECK(patient.plan(Side::left).blocks[0].items[0].legs == Legs::left);
  CHECK(patient.plan(Side::right).blocks[0].items[0].legs == Legs::right);
  CHECK(patient.plan(Side::both).blocks[0].items[0].legs == Legs::each);
}

TEST_CASE("a smaller dose is one set less of what counts") {
  auto comfort = item("roll", 2, 1, Purpose::release);
  comfort.optional = true;
  Patient patient(with_items({item("raise", 3, 10), comfort}));
  patient.calm(8, 1).morning(3);
  REQUIRE(patient.action() == Action::reduce);
  const auto items = patient.plan().blocks[0].items;
  CHECK(items[0].item.dose.sets == 2);
  CHECK(items[0].reduced);
  CHECK(items[1].item.dose.sets == 2);
  CHECK_FALSE(items[1].reduced);
}

TEST_CASE("a step back that finds nothing below is a smaller dose") {
  Patient lowest(with_items({item("raise", 3, 10)}));
  lowest.calm(4, 1).workout(1, 2, 6).next().morning(1);
  REQUIRE(lowest.action() == Action::regress);
  CHECK(lowest.plan().blocks[0].items[0].item.dose.sets == 2);
  CHECK(lowest.plan().blocks[0].items[0].reduced);

  Patient higher(small_protocol());
  higher.calm(15, 1);
  REQUIRE(higher.workout(1).decision().to.level == 2);
  REQUIRE(higher.after(6).next().morning(1).action() == Action::regress);
  CHECK(higher.decision().to.level == 1);
  CHECK(higher.plan().blocks[0].items[0].item.dose.sets == 3);
}

TEST_CASE("on a day of rest nothing loads the tendon") {
  Patient patient(
      with_items({item("raise", 3, 10), item("pump", 1, 10, Purpose::settle), item("lean", 3, 1, Purpose::stretch)}));
  patient.morning(8);
  REQUIRE(patient.action() == Action::rest);
  const auto blocks = patient.plan().blocks;
  REQUIRE(blocks.size() == 1);
  REQUIRE(blocks[0].items.size() == 1);
  CHECK(blocks[0].items[0].item.exercise.id == "pump");
}

TEST_CASE("hops wait for the fourth week, and stand three full days apart") {
  Patient patient(with_items({item("hop", 3, 10, Purpose::impact, Tier::high), item("raise", 3, 10)}));
  const auto hops_today = [&] {
    for (const auto& block : patient.plan().blocks) {
      for (const auto& planned : block.items) {
        if (planned.item.exercise.id == "hop") return true;
      }
    }
    return false;
  };
  for (int i = 0; i < 21; ++i) {
    CHECK_FALSE(hops_today());
    patient.calm(1, 1);
  }
  CHECK(hops_today());
  patient.sets("hop", 3, 10, 1).morning(1).next();
  for (int i = 0; i < 3; ++i) {
    CHECK_FALSE(hops_today());
    patient.calm(1, 1);
  }
  CHECK(hops_today());
}

TEST_CASE("a trial is offered where the routine could have it, and until it was made") {
  auto protocol = with_items({item("hop", 3, 10, Purpose::impact, Tier::high), item("raise", 3, 10)});
  auto trial = criterion(Measure::pain_of, Comparison::at_most, 0, 7);
  trial.exercise = "hop";
  trial.sets = 1;
  trial.reps = 10;
  protocol.phases[0].advance = {trial};
  Patient patient(placed(protocol));
  patient.calm(20, 1).morning(1);
  CHECK(patient.plan().checks.empty());
  patient.workout(1).next().morning(1);
  REQUIRE(patient.plan().checks.size() == 1);
  CHECK_FALSE(was_tried(trial, patient.today()));
  patient.sets("hop", 1, 10, 1);
  CHECK(was_tried(trial, patient.today()));
  CHECK((patient.decision().gate.front().tried && !patient.decision().gate.front().met));
  for (int day = 0; day < 3; ++day) {
    patient.next().workout(1);
    CHECK(patient.plan().checks.empty());
  }
  CHECK(patient.next().morning(1).plan().checks.size() == 1);
}

TEST_CASE("of trials that are impact one is offered a day, and none with steroids") {
  auto protocol = with_items({item("raise", 3, 10)});
  auto hops = criterion(Measure::test, Comparison::at_most, 2, 0);
  hops.test = *standard_test(hop_test);
  auto jumps = hops;
  jumps.test->id = "jumps";
  jumps.place = 1;
  protocol.phases[0].advance = {hops, jumps};
  Patient patient(placed(protocol));
  patient.calm(22, 1).workout(1).next().morning(1);
  REQUIRE(patient.plan().checks.size() == 1);
  CHECK(patient.plan().checks[0].criterion->test->id == hop_test);
  CHECK(patient.sign(Sign::oral_steroid).plan().checks.empty());
}

TEST_CASE("a test was made once each leg that is asked for was tested") {
  auto raises = criterion(Measure::ratio, Comparison::at_least, 90, 30);
  raises.test = *standard_test("heel-raise");
  Day day;
  day.tests.push_back({{"heel-raise", 20}, Side::left});
  CHECK_FALSE(was_tried(raises, day));
  day.tests.push_back({{"heel-raise", 22}, Side::right});
  CHECK(was_tried(raises, day));
  raises.measure = Measure::test;
  day.tests.pop_back();
  CHECK(was_tried(raises, day));
}

TEST_CASE("a value over the limit locks impact for three full days and until a settled morning") {
  Patient patient(with_items({item("raise", 3, 10)}));
  patient.calm(25, 1).workout(1, 6, 1);
  const Date hurt = patient.today().date;
  CHECK(patient.decision().impact_locked_through == hurt + 3);
  patient.next().morning(1).next().morning(1).next().morning(3);
  CHECK(patient.decision().impact_locked_through == hurt + 4);
  patient.next().morning(1).next().morning(1);
  CHECK_FALSE(patient.decision().impact_locked());
}

TEST_CASE("the share done counts sets, repetitions and load as asked") {
  auto loaded = item("drop", 3, 15);
  loaded.dose.load = external(5000);
  const std::vector routine{loaded};
  const auto share = [&](int sets, int reps, Grams load) {
    ExerciseSets done;
    done.exercise = "drop";
    done.sets = sets;
    done.reps = reps;
    done.load = load;
    Day day;
    day.sets = {done};
    return share_done(routine, day, Side::left);
  };
  CHECK(share(3, 15, 5000) == Percent::from(100));
  CHECK(share(3, 15, 10000) == Percent::from(100));
  CHECK(share(6, 15, 5000) == Percent::from(100));
  CHECK(share(2, 15, 5000) == Percent::from(66));
  CHECK(share(3, 15, 0) == Percent::from(0));
  CHECK_FALSE(share_done(routine, Day{}, Side::left));
}

TEST_CASE("two rounds a day are both part of the dose") {
  auto twice = item("drop", 3, 15);
  twice.times_a_day = 2;
  const std::vector routine{twice};
  ExerciseSets once;
  once.exercise = "drop";
  once.sets = 3;
  once.reps = 15;
  Day day;
  day.sets = {once};
  CHECK(share_done(routine, day, Side::left) == Percent::from(50));
  day.sets.push_back(once);
  CHECK(share_done(routine, day, Side::left) == Percent::from(100));
}

TEST_CASE("the dose is the sore leg's, or that of the sore leg that did less") {
  const std::vector routine{item("drop", 3, 15)};
  const auto sets = [](int count, Side leg) {
    ExerciseSets done;
    done.exercise = "drop";
    done.sets = count;
    done.reps = 15;
    return Trained{done, leg};
  };
  Day day;
  day.sets = {sets(3, Side::right), sets(1, Side::left)};
  CHECK(share_done(routine, day, Side::right) == Percent::from(100));
  CHECK(share_done(routine, day, Side::left) == Percent::from(33));
  CHECK(share_done(routine, day, Side::both) == Percent::from(33));
  day.sets = {sets(3, Side::both)};
  CHECK(share_done(routine, day, Side::both) == Percent::from(100));
}

TEST_CASE("comfort is never part of the dose") {
  auto comfort = item("roll", 2, 1, Purpose::release);
  comfort.optional = true;
  CHECK_FALSE(comfort.counts());
}

TEST_CASE("what the kit lacks is named, and comfort that needs it is left out") {
  auto drop = item("drop", 3, 15);
  drop.exercise.needs = {"step"};
  auto roll = item("roll", 2, 1, Purpose::release);
  roll.optional = true;
  roll.exercise.needs = {"foam-roller"};
  Patient patient(with_items({drop, roll}));
  const auto unknown = plan(patient.protocol(), patient.decision(), Kit{});
  CHECK(unknown.blocks[0].items.size() == 2);
  CHECK(unknown.blocks[0].items[0].lacks.empty());
  const auto none = plan(patient.protocol(), patient.decision(), Kit{Side::left, std::vector<std::string>{}});
  REQUIRE(none.blocks[0].items.size() == 1);
  CHECK(none.blocks[0].items[0].lacks == "step");
}

TEST_CASE("a level is the phase with its first steps taken") {
  auto phase = small_protocol().phases[0];
  CHECK(phase.at_level(0)[0].dose.reps == 10);
  CHECK(phase.at_level(2)[0].dose.reps == 12);
  CHECK(phase.at_level(99)[0].dose.reps == 13);
  Change heavier;
  heavier.exercises = {"raise"};
  heavier.add = 5000;
  phase.steps.assign(3, Step{heavier, Sites::all(), {}});
  CHECK(phase.at_level(3)[0].dose.grams() == 15000);
}

TEST_CASE("a site keeps its own parts and loses the others'") {
  auto protocol = small_protocol();
  auto deep = item("deep", 3, 15);
  deep.sites = {Site::midportion};
  protocol.phases[0].items.push_back(deep);
  protocol.phases[0].steps.push_back(change_reps("deep", 20));
  const auto mid = tailored(protocol, Site::midportion);
  CHECK(mid.phases[0].items.size() == 2);
  CHECK(mid.phases[0].steps.size() == 4);
  for (Site site : {Site::insertional, Site::unsure}) {
    const auto floor = tailored(protocol, site);
    CHECK(floor.phases[0].items.size() == 1);
    CHECK(floor.phases[0].steps.size() == 3);
  }
}
