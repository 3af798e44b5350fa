#include "achilles/plan_day.hpp"

#include "support/builders.hpp"
#include "support/catch.hpp"

using namespace achilles;
using namespace achilles::test;

namespace {

const Tendon left_sore{Side::left, Side::left};

ExerciseSets sets(std::string id, int count, int reps, std::optional<Grams> load = {}) {
  ExerciseSets it;
  it.exercise = std::move(id);
  it.sets = count;
  it.reps = reps;
  it.load = load;
  return it;
}

/// A day on which that was logged.
Day with(std::vector<ExerciseSets> sets, Date on = day("2026-03-02")) {
  Day it;
  it.date = on;
  it.logged = !sets.empty();
  it.sets = std::move(sets);
  return it;
}

PlanDay first_day(const Protocol& protocol, const Day& whole, const Tendon& tendon = left_sore) {
  auto state = begin({}, day("2026-03-02"));
  return plan_day(protocol, state, whole, whole, tendon);
}

}  // namespace

TEST_CASE("a day tells what was asked and what was done, in repetitions and in grams") {
  const auto told = first_day(small_protocol(), with({sets("raise", 3, 10, 5000)}));
  CHECK(told.phase == "first");
  CHECK(told.prescribed);
  CHECK(told.asked.reps == 30);
  CHECK(told.done == Work{30, std::chrono::seconds{0}, 150'000});
  CHECK(told.share == Percent::of<100>());
  CHECK(kept(told) == DayKept::done);
}

TEST_CASE("what was not logged is unknown, what was left out is none of it") {
  const auto silent = first_day(small_protocol(), with({}));
  CHECK_FALSE(silent.done);
  CHECK(kept(silent) == DayKept::unknown);
  auto skipped = with({});
  skipped.skipped = true;
  const auto told = first_day(small_protocol(), skipped);
  CHECK(told.done == Work{});
  CHECK(kept(told) == DayKept::none);
}

TEST_CASE("half of it is part of it, and what is no loading does not count") {
  CHECK(kept(first_day(small_protocol(), with({sets("raise", 1, 15)}))) == DayKept::part);
  auto protocol = small_protocol();
  protocol.others.push_back(exercise("stretch", Purpose::stretch));
  CHECK(first_day(protocol, with({sets("stretch", 3, 10), sets("raise", 1, 5)})).done->reps == 5);
}

TEST_CASE("holds are told in seconds, and rounds of a day add up") {
  auto protocol = small_protocol();
  auto& hold = protocol.phases[0].items[0];
  hold.dose = {};
  hold.dose.sets = 5;
  hold.dose.hold = Time{std::chrono::seconds{45}};
  hold.times_a_day = 2;
  ExerciseSets held;
  held.exercise = "raise";
  held.sets = 5;
  held.hold = std::chrono::seconds{45};
  const auto told = first_day(protocol, with({held}));
  CHECK(told.asked.hold == std::chrono::seconds{450});
  CHECK(told.done->hold == std::chrono::seconds{225});
}

TEST_CASE("what only the injured leg does is not asked of the other") {
  const auto day_of = [](Whose whose, Side side) {
    auto protocol = small_protocol();
    protocol.phases[0].items[0].whose = whose;
    return first_day(protocol, with({}), {side, Side::left}).asked.reps;
  };
  CHECK(day_of(Whose::injured, Side::right) == 0);
  CHECK(day_of(Whose::injured, Side::left) == 30);
  CHECK(day_of(Whose::each, Side::right) == 30);
}

TEST_CASE("absurd sets are cut before they are added up") {
  const auto told = first_day(small_protocol(), with({sets("raise", 2'000'000'000, 2'000'000'000, 300'000)}));
  CHECK(told.done->reps == 1'000'000);
  CHECK(told.done->gram_reps == 300'000'000'000);
}

TEST_CASE("the pain limit is the coach's 5, or a lower one of the phase") {
  Phase phase;
  CHECK(pain_limit(phase) == 5);
  phase.responses.push_back(response(criterion(Measure::morning, Comparison::at_least, 3), Response::Act::repeat));
  phase.responses.push_back(response(criterion(Measure::during, Comparison::more, 7), Response::Act::rest));
  CHECK(pain_limit(phase) == 5);
  phase.responses.push_back(response(criterion(Measure::during, Comparison::more, 3), Response::Act::rest));
  CHECK(pain_limit(phase) == 3);
  phase.responses.push_back(response(criterion(Measure::after, Comparison::at_least, 3), Response::Act::drop));
  CHECK(pain_limit(phase) == 2);
}

TEST_CASE("the adherence of days is the adherence of the State they lead to") {
  auto state = begin({}, day("2026-03-02"));
  const auto protocol = small_protocol();
  std::vector<PlanDay> days;
  for (int i = 0; i < 20; ++i) {
    auto whole = with({}, day("2026-03-02") + i);
    if (i % 3 == 0) whole.sets.push_back(sets("raise", i % 2 + 1, 10));
    if (i % 5 == 4) whole.skipped = true;
    if (i == 7) whole.during = pain(8);
    days.push_back(plan_day(protocol, state, whole, whole, left_sore));
  }
  CHECK(adherence(days) == adherence(state));
  CHECK(adherence(days).rested > 0);
  CHECK(adherence(days).known > 5);
}

TEST_CASE("days of one phase are one band") {
  auto state = begin({}, day("2026-03-02"));
  std::vector<PlanDay> days;
  for (int i = 0; i < 3; ++i) {
    const auto whole = with({}, day("2026-03-02") + i);
    days.push_back(plan_day(small_protocol(), state, whole, whole, left_sore));
  }
  CHECK(phase_bands(days) ==
        std::vector{PhaseBand{{day("2026-03-02"), day("2026-03-04")}, days[0].programme, "first", 5}});
  days[2].phase = "second";
  REQUIRE(phase_bands(days).size() == 2);
  CHECK(phase_bands(days)[1].days == Period{day("2026-03-04"), day("2026-03-04")});
}
