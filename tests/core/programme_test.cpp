#include "achilles/protocol.hpp"

#include "routine.hpp"
#include "support/builders.hpp"
#include "support/catch.hpp"

using namespace achilles;
using namespace achilles::test;

namespace {

using Ids = std::vector<std::string>;

Protocol with_items(std::vector<Item> items) {
  auto protocol = small_protocol();
  protocol.phases[0].items = std::move(items);
  protocol.phases[0].steps.clear();
  return placed(std::move(protocol));
}

Item every(int days, std::string id) {
  auto it = item(std::move(id), 3, 10);
  it.rhythm.every_days = days;
  return it;
}

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

TEST_CASE("every other day goes by what was done: a missed session comes up again") {
  Patient patient(with_items({every(2, "raise")}));
  CHECK(patient.exercises() == Ids{"raise"});
  patient.morning(1).next();
  CHECK(patient.exercises() == Ids{"raise"});
  patient.morning(1).sets("raise", 3, 10, 1).next();
  CHECK(patient.exercises().empty());
  patient.morning(1).next();
  CHECK(patient.exercises() == Ids{"raise"});
}

TEST_CASE("a rotation goes by the days of the phase") {
  auto first = item("first", 3, 10);
  first.rhythm = {.every_days = 1, .days_a_week = {}, .rotation = 3, .on = {1}};
  auto second = item("second", 3, 10);
  second.rhythm = {.every_days = 1, .days_a_week = {}, .rotation = 3, .on = {2, 3}};
  Patient patient(with_items({first, second}));
  for (int i = 0; i < 2; ++i) {
    CHECK(patient.exercises() == Ids{"first"});
    patient.calm(1, 1);
    CHECK(patient.exercises() == Ids{"second"});
    patient.calm(1, 1);
    CHECK(patient.exercises() == Ids{"second"});
    patient.calm(1, 1);
  }
}

TEST_CASE("two or three days a week: two are asked, a third is offered, with a day between") {
  auto some = item("raise", 3, 10);
  some.rhythm.days_a_week = Count{2, 3};
  Patient patient(with_items({some}));
  const auto counted = [&] {
    const auto blocks = patient.plan().blocks;
    return !blocks.empty() && !blocks[0].items[0].item.optional;
  };
  std::vector<char> week;
  for (int i = 0; i < 8; ++i) {
    const bool today = !patient.exercises().empty();
    week.push_back(!today ? '-' : counted() ? 'x' : 'o');
    patient.morning(1);
    if (today) patient.sets("raise", 3, 10, 1);
    patient.next();
  }
  CHECK(std::string(week.begin(), week.end()) == "x-x-o--o");
}

TEST_CASE("days without loading of its own are filled from earlier phases, in turn") {
  auto protocol = small_protocol();
  protocol.phases[0].items = {item("low", 3, 10)};
  protocol.phases[0].advance = {criterion(Measure::days_in_phase, Comparison::at_least, 7)};
  protocol.phases[1].items = {every(3, "high")};
  protocol.phases[1].steps.clear();
  protocol.phases[1].fill = {0};
  Patient patient(placed(protocol));
  patient.calm(7, 1).morning(1);
  REQUIRE(patient.decision().to.phase == 1);
  CHECK(patient.exercises() == Ids{"high"});
  patient.sets("high", 3, 10, 1).next();
  CHECK(patient.exercises() == Ids{"low"});
  patient.calm(1, 1);
  CHECK(patient.exercises() == Ids{"low"});
  patient.calm(1, 1);
  CHECK(patient.exercises() == Ids{"high"});
}

TEST_CASE("a track runs beside the phases it is for") {
  auto protocol = small_protocol();
  Track track;
  track.from = track.to = 0;
  track.items = {item("balance", 3, 10)};
  protocol.tracks = {track};
  protocol.phases[0].advance = {criterion(Measure::days_in_phase, Comparison::at_least, 7)};
  Patient patient(placed(protocol));
  CHECK(patient.exercises() == Ids{"raise", "balance"});
  patient.calm(7, 1).morning(1);
  REQUIRE(patient.decision().to.phase == 1);
  CHECK(patient.exercises() == Ids{"raise"});
}

TEST_CASE("a limit holds an exercise back until its gap has passed") {
  auto protocol = with_items({item("raise", 3, 10), item("drop", 3, 10)});
  Limit limit;
  limit.of = Limit::Of::exercise;
  limit.places = 1;
  limit.gap_days = 2;
  protocol.phases[0].limits = {limit};
  Patient patient(protocol);
  patient.morning(1).sets("raise", 3, 10, 1).next();
  CHECK(patient.exercises() == Ids{"drop"});
  patient.calm(1, 1);
  patient.morning(1).next();
  CHECK(patient.exercises() == Ids{"raise", "drop"});
}

TEST_CASE("so many days in seven, and no more") {
  auto protocol = with_items({item("raise", 3, 10)});
  Limit limit;
  limit.places = 1;
  limit.most = 2;
  protocol.phases[0].limits = {limit};
  Patient patient(protocol);
  int days = 0;
  for (int i = 0; i < 14; ++i) {
    const bool today = !patient.exercises().empty();
    days += today ? 1 : 0;
    patient.morning(1);
    if (today) patient.sets("raise", 3, 10, 1);
    patient.next();
  }
  CHECK(days == 4);
}

TEST_CASE("a protocol may take its steps more slowly than the coach") {
  auto protocol = small_protocol();
  Limit limit;
  limit.of = Limit::Of::steps;
  limit.most = 1;
  limit.per_days = 14;
  protocol.phases[0].limits = {limit};
  Patient patient(protocol);
  patient.calm(7, 1).morning(1);
  REQUIRE(patient.action() == Action::progress);
  patient.calm(7, 1).morning(1);
  CHECK(patient.action() == Action::hold);
  CHECK(patient.says("protocol-step-limit"));
  patient.calm(7, 1).morning(1);
  CHECK(patient.action() == Action::progress);
}

TEST_CASE("a response reduces what it says") {
  auto heavy = item("raise", 3, 10);
  heavy.dose.load = external(10000);
  heavy.times_a_day = 2;
  const auto reduced = [&](Response::Parameter parameter) {
    auto protocol = with_items({heavy});
    auto less = response(criterion(Measure::during, Comparison::at_least, 3), Response::Act::reduce);
    less.parameter = parameter;
    protocol.phases[0].responses = {less};
    Patient patient(protocol);
    patient.workout(1, 3, 1).next().morning(1);
    REQUIRE(patient.action() == Action::reduce);
    return patient.plan().blocks[0].items[0].item;
  };
  CHECK(reduced(Response::Parameter::sets).dose.sets == 2);
  CHECK(reduced(Response::Parameter::rounds).times_a_day == 1);
  CHECK(reduced(Response::Parameter::load).dose.grams() == 5000);
  CHECK(reduced(Response::Parameter::load).dose.sets == 3);
}

TEST_CASE("a response drops as many levels as it says") {
  auto protocol = small_protocol();
  auto two = response(criterion(Measure::during, Comparison::at_least, 4), Response::Act::drop);
  two.levels = 2;
  protocol.phases[0].responses = {two};
  Patient patient(protocol);
  patient.calm(22, 1);
  REQUIRE(patient.state().position.level == 3);
  patient.workout(1, 4, 1).next().morning(1);
  CHECK(patient.decision().to == Position{0, 1});
}

TEST_CASE("a rest lasts as many days as the protocol says") {
  auto protocol = small_protocol();
  auto rest = response(criterion(Measure::after, Comparison::at_least, 4), Response::Act::rest);
  rest.days = 3;
  protocol.phases[0].responses = {rest};
  Patient patient(protocol);
  patient.workout(1, 1, 4).next();
  for (int i = 0; i < 3; ++i) {
    CHECK(patient.morning(1).action() == Action::rest);
    patient.next();
  }
  CHECK(patient.morning(1).action() < Action::rest);
}

TEST_CASE("a referral that a clinician has cleared silences no other response") {
  auto protocol = small_protocol();
  protocol.phases[0].responses = {response(criterion(Measure::during, Comparison::at_least, 4), Response::Act::refer),
                                  response(criterion(Measure::during, Comparison::at_least, 4), Response::Act::rest)};
  Patient patient(protocol);
  patient.workout(1, 4, 1).next().morning(1).cleared(Sign::programme_stop);
  CHECK(patient.action() == Action::rest);
}

TEST_CASE("a referral stands until a clinician's word, and ends with it") {
  auto protocol = small_protocol();
  protocol.phases[0].responses = {response(criterion(Measure::during, Comparison::at_least, 4), Response::Act::refer)};
  Patient patient(protocol);
  patient.workout(1, 4, 1).next().calm(5, 1).morning(1);
  CHECK(patient.action() == Action::stop);
  CHECK(patient.says("stop-sign"));
  patient.cleared(Sign::programme_stop);
  CHECK(patient.action() < Action::stop);
  patient.next().morning(1);
  CHECK(patient.action() < Action::stop);
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

TEST_CASE("symmetry needs both sides, and asks nothing where both are sore") {
  const auto asked = gated_by(asks_for(Measure::ratio, Comparison::at_least, 90));
  Patient patient(tailored(asked, Site::midportion, Kit{Side::left, {}}));
  patient.tested("heel-raise", 18, Side::left).next();
  CHECK_FALSE(patient.decision().gate[0].value);
  patient.tested("heel-raise", 20, Side::right).next();
  CHECK(patient.decision().gate[0].value == 90);
  patient.tested("heel-raise", 0, Side::right).next();
  CHECK_FALSE(patient.decision().gate[0].value);
  CHECK(tailored(asked, Site::midportion, Kit{Side::both, {}}).phases[0].advance.empty());
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

TEST_CASE("equipment decides between variants; what is unknown is taken to be there") {
  auto machine = item("machine", 3, 10);
  machine.with = {"leg-press"};
  auto home = item("home", 3, 10);
  home.without = {"leg-press"};
  const auto protocol = with_items({machine, home});
  const auto ids = [&](const Kit& kit) {
    Ids all;
    const auto mine = tailored(protocol, Site::midportion, kit);
    for (const auto& it : mine.phases[0].items) all.push_back(it.exercise.id);
    return all;
  };
  CHECK(ids(Kit{Side::left, {}}) == Ids{"machine"});
  CHECK(ids(Kit{Side::left, std::vector<std::string>{"leg-press"}}) == Ids{"machine"});
  CHECK(ids(Kit{Side::left, std::vector<std::string>{}}) == Ids{"home"});
}

TEST_CASE("intervals are done by the run that was logged, and never asked for while running is not allowed") {
  auto intervals = item("run", 1, 1, Purpose::impact, Tier::high);
  intervals.dose = {};
  intervals.dose.intervals = Intervals{Count{3}, {}, {}};
  Bout bout;
  bout.time = std::chrono::minutes{5};
  intervals.dose.intervals->bouts = {bout};
  auto protocol = with_items({intervals});
  const auto& routine = protocol.phases[0].items;
  Day day;
  CHECK_FALSE(share_done(routine, day));
  Activity run;
  run.duration = std::chrono::minutes{12};
  day.activities = {run};
  CHECK(share_done(routine, day) == Percent::from(80));
  Patient patient(protocol);
  patient.calm(30, 1).morning(1);
  CHECK(patient.exercises().empty());
  protocol.phases[0].run.allowed = true;
  Patient runner(protocol);
  runner.calm(21, 1).morning(1);
  CHECK(runner.exercises() == Ids{"run"});
}

TEST_CASE("as many as tolerated is done by any") {
  auto some = item("raise", 3, 10);
  some.dose.sets = Count::up_to(3);
  some.dose.reps = Count::up_to(15);
  Day day;
  ExerciseSets once;
  once.exercise = "raise";
  once.sets = 1;
  once.reps = 4;
  day.sets = {once};
  CHECK(share_done(std::vector{some}, day) == Percent::from(100));
}

TEST_CASE("the lower end of a range is the whole of it, and a list counts set by set") {
  auto range = item("raise", 3, 10);
  range.dose.reps = Count{10, 15};
  auto list = item("raise", 3, 10);
  list.dose.reps.reset();
  list.dose.reps_by_set = {12, 10, 8};
  const auto share = [](const Item& it, int sets, int reps) {
    ExerciseSets done;
    done.exercise = "raise";
    done.sets = sets;
    done.reps = reps;
    Day day;
    day.sets = {done};
    return share_done(std::vector{it}, day);
  };
  CHECK(share(range, 3, 10) == Percent::from(100));
  CHECK(share(range, 3, 9) == Percent::from(90));
  CHECK(share(list, 3, 10) == Percent::from(100));
  CHECK(share(list, 3, 5) == Percent::from(50));
}

TEST_CASE("another programme begins at its bottom, and forgets nothing the tendon did") {
  Patient patient(placed(small_protocol()));
  patient.calm(15, 1).sign(Sign::numbness).workout(1, 6, 1).next();
  const auto& old = patient.state();
  const auto next = placed(small_protocol());
  const auto state = adopt(next, old, {});
  CHECK(state.position == Position{});
  CHECK(state.start == old.day + 1);
  CHECK(state.last_progression == old.day + 1);
  CHECK(state.signs == old.signs);
  CHECK(state.impact_locked_through == old.impact_locked_through);
  CHECK(state.usual == old.usual);
  CHECK(state.trace(old.day)->during == pain(6));
  Day today;
  today.date = state.day + 1;
  CHECK(decide(next, state, today).days_in_plan == 0);
}

TEST_CASE("a sign keeps back the exercises that are not done with it") {
  auto hop = item("hop", 3, 10);
  hop.exercise.not_with.add(Sign::oral_steroid);
  Patient patient(with_items({hop, item("raise", 3, 10)}));
  CHECK(patient.exercises() == Ids{"hop", "raise"});
  patient.sign(Sign::oral_steroid);
  CHECK(patient.exercises() == Ids{"raise"});
  REQUIRE(patient.plan().withheld.size() == 1);
  CHECK(patient.plan().withheld[0].exercise.id == "hop");
  patient.next().silent(20);
  CHECK(patient.exercises() == Ids{"raise"});
}

TEST_CASE("pain at the heel bone keeps the heel on the floor for two weeks after it was last reported") {
  auto drop = item("drop", 3, 15);
  drop.exercise.not_with.add(Sign::distal_pain);
  Patient patient(with_items({drop, item("raise", 3, 10)}));
  patient.sign(Sign::distal_pain).next();
  for (int i = 0; i < 13; ++i) {
    CHECK(patient.plan().withheld.size() == 1);
    patient.calm(1, 1);
  }
  CHECK(patient.exercises() == Ids{"drop", "raise"});
  CHECK(patient.plan().withheld.empty());
}

TEST_CASE("a hop that was only tried, or done unasked, is impact like any other") {
  auto protocol = with_items({item("hop", 3, 10, Purpose::impact, Tier::high)});
  protocol.others = {exercise("jump", Purpose::impact, Tier::high)};
  Patient patient(protocol);
  patient.calm(25, 1);
  CHECK(patient.exercises() == Ids{"hop"});
  patient.morning(1).sets("jump", 1, 5, 1).next();
  CHECK(patient.exercises().empty());
}
