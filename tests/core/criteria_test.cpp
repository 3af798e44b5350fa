#include "core/coach/criteria.hpp"

#include "support/builders.hpp"
#include "support/catch.hpp"

using namespace achilles;
using namespace achilles::test;

namespace {

std::optional<int> at_gate(const Criterion& it, const Patient& patient) {
  return standing(it, patient.state(), patient.today(), Asked::gate).value;
}

std::optional<int> as_warning(const Criterion& it, const Patient& patient) {
  return standing(it, patient.state(), patient.today(), Asked::warning).value;
}

Protocol with_trial(int sets, int reps) {
  auto protocol = small_protocol();
  Criterion trial = criterion(Measure::pain_of, Comparison::at_most, 2, 7);
  trial.exercise = "raise";
  trial.sets = sets;
  trial.reps = reps;
  protocol.phases[0].advance = {trial};
  return protocol;
}

}  // namespace

TEST_CASE("days are counted from zero") {
  Patient patient(small_protocol());
  CHECK(at_gate(criterion(Measure::days_in_plan, Comparison::at_least, 0), patient) == 0);
  patient.calm(3);
  CHECK(at_gate(criterion(Measure::days_in_plan, Comparison::at_least, 0), patient) == 3);
  CHECK(at_gate(criterion(Measure::days_in_phase, Comparison::at_least, 0), patient) == 3);
}

TEST_CASE("a gate needs every morning of its window, a warning any") {
  const auto mornings = criterion(Measure::morning, Comparison::at_most, 2, 3);
  Patient patient(small_protocol());
  patient.morning(4).next().next().morning(1);
  CHECK_FALSE(at_gate(mornings, patient));
  CHECK(as_warning(mornings, patient) == 4);
  patient.next().morning(1).next().morning(1);
  CHECK(at_gate(mornings, patient) == 1);
}

TEST_CASE("a workout whose pain is unknown makes a gate unknown") {
  const auto during = criterion(Measure::during, Comparison::at_most, 3, 3);
  Patient patient(small_protocol());
  patient.morning(1).during(2).done(100).next().morning(1).done(100).next();
  CHECK_FALSE(at_gate(during, patient));
  CHECK(as_warning(during, patient) == 2);
}

TEST_CASE("today's own pain during is not yet evidence for a gate") {
  Patient patient(small_protocol());
  patient.workout(1, 3, 1).next().workout(1, 1, 1);
  CHECK(at_gate(criterion(Measure::during, Comparison::at_most, 3), patient) == 3);
}

TEST_CASE("a silent day counts as none of the dose") {
  Patient patient(small_protocol());
  patient.workout(1).next().next().workout(1).done(50).next();
  CHECK(at_gate(criterion(Measure::dose, Comparison::at_least, 75, 7), patient) == 50);
}

TEST_CASE("a day of ordered rest is not a day of missed dose") {
  Patient patient(small_protocol());
  patient.workout(1).next().workout(1).next().morning(7).next();
  CHECK(at_gate(criterion(Measure::dose, Comparison::at_least, 75, 7), patient) == 100);
}

TEST_CASE("a trial needs the named exercise in at least the named dose, with its pain") {
  const auto value_after = [](const char* exercise, int sets, int reps, std::optional<int> score) {
    Patient patient(with_trial(3, 15));
    patient.sets(exercise, sets, reps, score).next();
    return at_gate(patient.protocol().phases[0].advance[0].criterion, patient);
  };
  CHECK(value_after("raise", 3, 15, 1) == 1);
  CHECK(value_after("raise", 4, 20, 2) == 2);
  CHECK_FALSE(value_after("raise", 2, 15, 1));
  CHECK_FALSE(value_after("raise", 3, 14, 1));
  CHECK_FALSE(value_after("raise", 3, 15, std::nullopt));
  CHECK_FALSE(value_after("other", 3, 15, 1));
}

TEST_CASE("a day whose pain may have been any leaves the worst of its window unknown") {
  auto protocol = small_protocol();
  protocol.phases[0].advance = {criterion(Measure::during, Comparison::at_most, 2, 3)};
  const auto asked = protocol.phases[0].advance[0].criterion;
  Patient silent(protocol);
  silent.calm(3, 1).morning(1).next();  // a workout was asked for, and nothing says whether it was done
  CHECK_FALSE(at_gate(asked, silent));
  Patient left_out(protocol);
  left_out.calm(3, 1).morning(1).done(0).next();
  CHECK(at_gate(asked, left_out) == 2);
  Patient ran(protocol);
  ran.calm(3, 1).morning(1).done(0).run(5000, 30).next();
  CHECK_FALSE(at_gate(asked, ran));
}

TEST_CASE("a trial grows old") {
  Patient patient(with_trial(1, 10));
  patient.sets("raise", 1, 10, 1).next().silent(6);
  const auto& trial = patient.protocol().phases[0].advance[0].criterion;
  CHECK(at_gate(trial, patient) == 1);
  patient.next();
  CHECK_FALSE(at_gate(trial, patient));
}

TEST_CASE("the worse of two trials on one day counts, and the later day over the earlier") {
  Patient patient(with_trial(1, 10));
  const auto& trial = patient.protocol().phases[0].advance[0].criterion;
  patient.sets("raise", 1, 10, 4).sets("raise", 1, 10, 1).next();
  CHECK(at_gate(trial, patient) == 4);
  patient.sets("raise", 1, 10, 2).next();
  CHECK(at_gate(trial, patient) == 2);
}

TEST_CASE("a trial under pain medicine shows nothing, and may take back what was shown") {
  Patient patient(with_trial(1, 10));
  const auto& trial = patient.protocol().phases[0].advance[0].criterion;
  patient.sets("raise", 1, 10, 1).medicine().next();
  CHECK_FALSE(at_gate(trial, patient));
  patient.sets("raise", 1, 10, 1).next();  // the evening before still hides it
  CHECK_FALSE(at_gate(trial, patient));
  patient.sets("raise", 1, 10, 2).next().sets("raise", 1, 10, 0).medicine().next();
  CHECK(at_gate(trial, patient) == 2);
  patient.sets("raise", 1, 10, 4).medicine().next();
  CHECK(at_gate(trial, patient) == 4);
}

TEST_CASE("a trial is the sore leg's, and with both sore each leg's on one day") {
  auto protocol = with_trial(1, 10);
  auto& trial = protocol.phases[0].advance[0].criterion;
  const auto shown = [&](Side sore, std::initializer_list<std::pair<std::optional<Side>, int>> sets) {
    trial.side = sore;
    Patient patient(protocol);
    for (const auto& [leg, score] : sets) patient.sets("raise", 1, 10, score, 0, leg);
    return at_gate(trial, patient.next());
  };
  CHECK(shown(Side::left, {{Side::left, 1}}) == 1);
  CHECK(shown(Side::left, {{std::nullopt, 1}}) == 1);
  CHECK(shown(Side::left, {{Side::both, 1}}) == 1);
  CHECK_FALSE(shown(Side::left, {{Side::right, 0}}));
  CHECK(shown(Side::left, {{Side::right, 0}, {Side::left, 3}}) == 3);
  CHECK_FALSE(shown(Side::both, {{Side::right, 0}}));
  CHECK(shown(Side::both, {{Side::right, 0}, {Side::left, 5}}) == 5);
}

TEST_CASE("a walk is a trial by its minutes") {
  auto protocol = small_protocol();
  Criterion walk = criterion(Measure::pain_of, Comparison::at_most, 2, 7);
  walk.exercise = "walk";
  walk.minutes = 30;
  Activity activity;
  activity.kind = Activity::Kind::walk;
  activity.duration = std::chrono::minutes{29};
  activity.during = pain(1);
  Day day;
  day.activities.push_back(activity);
  CHECK_FALSE(trial_of(walk, day));
  day.activities[0].duration = std::chrono::minutes{30};
  CHECK(trial_of(walk, day) == pain(1));
  day.activities[0].kind = Activity::Kind::run;
  CHECK_FALSE(trial_of(walk, day));
}

TEST_CASE("a sign in the window closes a gate that asks for none") {
  Criterion sign = criterion(Measure::sign, Comparison::equal, 0, 14);
  sign.sign = Sign::distal_pain;
  Patient patient(small_protocol());
  CHECK(at_gate(sign, patient) == 0);
  patient.sign(Sign::distal_pain);
  CHECK(at_gate(sign, patient) == 1);
  patient.next().silent(12);
  CHECK(at_gate(sign, patient) == 1);
  patient.next();
  CHECK_FALSE(at_gate(sign, patient));  // nobody has gone through the signs for a fortnight
  patient.screened();
  CHECK(at_gate(sign, patient) == 0);
}

TEST_CASE("every comparison means what its symbol says") {
  CHECK(holds(1, Comparison::less, 2));
  CHECK_FALSE(holds(2, Comparison::less, 2));
  CHECK(holds(2, Comparison::at_most, 2));
  CHECK_FALSE(holds(3, Comparison::at_most, 2));
  CHECK(holds(3, Comparison::more, 2));
  CHECK_FALSE(holds(2, Comparison::more, 2));
  CHECK(holds(2, Comparison::at_least, 2));
  CHECK_FALSE(holds(1, Comparison::at_least, 2));
  CHECK(holds(2, Comparison::equal, 2));
  CHECK_FALSE(holds(3, Comparison::equal, 2));
}

TEST_CASE("a protocol's own conditions only ever make the coach more careful") {
  auto protocol = small_protocol();
  protocol.phases[0].responses = {response(criterion(Measure::morning, Comparison::at_least, 1), Response::Act::repeat),
                                  response(criterion(Measure::during, Comparison::more, 3), Response::Act::rest)};
  Patient patient(protocol);
  patient.calm(7, 1).morning(1);
  CHECK(patient.action() == Action::hold);
  CHECK(patient.says("protocol-hold"));
  patient.during(4).next().morning(0);
  CHECK(patient.action() == Action::rest);
  CHECK(patient.says("protocol-rest"));
}
