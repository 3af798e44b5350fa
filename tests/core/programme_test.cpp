#include "achilles/load.hpp"
#include "achilles/protocol.hpp"
#include "achilles/remaining.hpp"

#include "core/coach/routine.hpp"
#include "support/builders.hpp"
#include "support/catch.hpp"

using namespace achilles;
using namespace achilles::test;

namespace {

using Ids = std::vector<std::string>;

/// A programme whose one exercise is to run 5 min, three times.
Protocol with_intervals() {
  auto intervals = item("run", 1, 1, Purpose::impact, Tier::high);
  intervals.dose = {};
  intervals.dose.intervals = Intervals{Count{3}, {}, {}};
  Bout bout;
  bout.time = std::chrono::minutes{5};
  intervals.dose.intervals->bouts = {bout};
  return with_items({intervals});
}

}  // namespace

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

TEST_CASE("a reduced day of intervals is that of the level before, or a repeat less, or half as long") {
  const auto walk_run = [](int repeats, int minutes) {
    Bout bout;
    bout.time = std::chrono::minutes{minutes};
    return Intervals{Count{repeats}, {bout}, {}};
  };
  const auto reduced = [&](const Intervals& first, std::optional<Intervals> second, int level) {
    auto run = item("run", 1, 1);
    run.dose = {};
    run.dose.intervals = first;
    auto protocol = with_items({run});
    Change change;
    change.exercises = {"run"};
    change.to.intervals = second;
    Step step;
    step.what = change;
    if (second) protocol.phases[0].steps = {step};
    Verdict verdict;
    verdict.action = Action::reduce;
    verdict.to.level = static_cast<std::uint16_t>(level);
    verdict.day = day("2026-06-01");
    verdict.may_run = true;
    return routine_of(protocol, verdict).front().dose.intervals;
  };
  CHECK(reduced(walk_run(5, 2), walk_run(6, 2), 1) == walk_run(5, 2));
  CHECK(reduced(walk_run(5, 2), walk_run(6, 2), 0) == walk_run(4, 2));
  CHECK(reduced(walk_run(1, 10), std::nullopt, 0) == walk_run(1, 5));
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
  auto protocol = with_intervals();
  const auto& routine = protocol.phases[0].items;
  Day day;
  CHECK_FALSE(share_done(routine, day, Side::left));
  Activity run;
  run.duration = std::chrono::minutes{12};
  day.activities = {run};
  CHECK(share_done(routine, day, Side::left) == Percent::from(80));
  Patient patient(protocol);
  patient.calm(30, 1).morning(1);
  CHECK(patient.exercises().empty());
  protocol.phases[0].run.allowed = true;
  Patient runner(protocol);
  runner.calm(21, 1).morning(1);
  CHECK(runner.exercises() == Ids{"run"});
  CHECK(runner.decision().run.as_asked);
  CHECK_FALSE(runner.decision().run.walk_run);
  runner.workout(1).run(3000, 15).next();
  for (int i = 0; i < 4; ++i) runner.morning(1).next();
  runner.morning(1);
  REQUIRE(runner.decision().run.allowed);
  CHECK(runner.decision().run.as_asked);
  CHECK_FALSE(runner.decision().run.first);
  const auto streak = [&protocol](int minutes) {
    Patient other(protocol);
    other.calm(21, 1).morning(1).workout(1).run(2000, minutes).next().morning(1).next();
    return int{other.state().fast_streak};
  };
  CHECK(streak(15) > 0);
  CHECK(streak(17) == 0);
}

TEST_CASE("a walk does no run, and a run that nobody asked for does no walk") {
  const auto share = [](Bout::Gait asked, Activity::Kind done) {
    auto line = item("out", 1, 1);
    line.dose = {};
    line.dose.intervals = Intervals{Count{1}, {}, {}};
    Bout bout;
    bout.gait = asked;
    bout.time = std::chrono::minutes{30};
    line.dose.intervals->bouts = {bout};
    Day day;
    day.activities.emplace_back();
    day.activities.front().kind = done;
    day.activities.front().duration = std::chrono::minutes{30};
    return share_done(std::vector{line}, day, Side::left);
  };
  CHECK(share(Bout::Gait::walk, Activity::Kind::walk) == Percent::from(100));
  CHECK(share(Bout::Gait::run, Activity::Kind::run) == Percent::from(100));
  CHECK(share(Bout::Gait::walk, Activity::Kind::run) == Percent::from(0));
  CHECK(share(Bout::Gait::run, Activity::Kind::walk) == Percent::from(0));
}

TEST_CASE("who runs more than a tenth longer than was asked earns nothing by it") {
  auto run = item("run", 1, 1);
  run.exercise.purpose = Purpose::impact;
  run.dose = {};
  Bout bout;
  bout.gait = Bout::Gait::run;
  bout.time = std::chrono::minutes{10};
  run.dose.intervals = Intervals{Count{1}, {}, {}};
  run.dose.intervals->bouts = {bout};
  const auto beyond = [&](int minutes, Activity::Kind kind) {
    Day day;
    day.activities.emplace_back();
    day.activities.front().kind = kind;
    day.activities.front().duration = std::chrono::minutes{minutes};
    return achilles::ran_beyond(run, day);
  };
  CHECK_FALSE(beyond(10, Activity::Kind::run));
  CHECK_FALSE(beyond(11, Activity::Kind::run));
  CHECK(beyond(12, Activity::Kind::run));
  CHECK_FALSE(beyond(90, Activity::Kind::walk));
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
  CHECK(share_done(std::vector{some}, day, Side::left) == Percent::from(100));
  day.sets.front().reps.reset();  // nobody counted them
  CHECK(share_done(std::vector{some}, day, Side::left) == Percent::from(100));
  some.dose.reps = 15;
  CHECK(share_done(std::vector{some}, day, Side::left) == Percent::from(0));
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
    return share_done(std::vector{it}, day, Side::left);
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

TEST_CASE("the runs of a phase's own are measured as a first run at least") {
  auto protocol = with_intervals();
  protocol.phases[0].run.allowed = true;
  Patient runner(protocol);
  const auto run = [&runner](Metres metres) {
    runner.morning(1).workout(1).run(metres, 15).next();
    for (int i = 0; i < 4; ++i) runner.morning(1).next();
    return *runner.morning(1).decision().run.most;
  };
  runner.calm(21, 1);
  CHECK(run(2000) == a_tenth_more(longest_first_run));
  CHECK(run(3000) == a_tenth_more(longest_first_run));
  CHECK(run(4400) == a_tenth_more(4400));
}
