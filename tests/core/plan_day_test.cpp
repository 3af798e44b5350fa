#include "achilles/plan_day.hpp"

#include "support/catch.hpp"
#include "support/entries.hpp"

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

/// The first day of a plan, on which those entries were logged.
PlanDay first_day(const Protocol& protocol, const std::vector<Entry>& entries, const Tendon& tendon = left_sore) {
  auto state = begin({}, day("2026-03-02"));
  const auto whole = days_between(day("2026-03-02"), day("2026-03-02"), entries).front();
  return plan_day(protocol, state, whole, entries, tendon);
}

Entry logged(Body body, std::optional<Side> side = {}) { return entry("2026-03-02", std::move(body), side); }

/// The day after those of the State.
PlanDay next_day(const Protocol& protocol, State& state, std::vector<Entry> entries) {
  const Date next = state.day + 1;
  for (auto& one : entries) one.day = next;
  return plan_day(protocol, state, days_between(next, next, entries).front(), entries, left_sore);
}

}  // namespace

TEST_CASE("a day tells what was asked and what was done, in repetitions and in grams") {
  const auto told = first_day(small_protocol(), {logged(sets("raise", 3, 10, 5000))});
  CHECK(told.phase == "first");
  CHECK(told.prescribed);
  CHECK(told.asked.reps == 30);
  CHECK(told.done == Work{30, std::chrono::seconds{0}, 150'000});
  CHECK(told.share == Percent::of<100>());
  CHECK(kept(told) == DayKept::done);
}

TEST_CASE("what was not logged is unknown, what was left out is none of it") {
  const auto silent = first_day(small_protocol(), {});
  CHECK_FALSE(silent.done);
  CHECK(kept(silent) == DayKept::unknown);
  const auto told = first_day(small_protocol(), {logged(Skip{})});
  CHECK(told.done == Work{});
  CHECK(kept(told) == DayKept::none);
}

TEST_CASE("half of it is part of it, and what is no loading does not count") {
  CHECK(kept(first_day(small_protocol(), {logged(sets("raise", 1, 15))})) == DayKept::part);
  auto protocol = small_protocol();
  protocol.others.push_back(exercise("stretch", Purpose::stretch));
  CHECK(first_day(protocol, {logged(sets("stretch", 3, 10)), logged(sets("raise", 1, 5))}).done->reps == 5);
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
  const auto told = first_day(protocol, {logged(held)});
  CHECK(told.asked.hold == std::chrono::seconds{450});
  CHECK(told.done->hold == std::chrono::seconds{225});
}

TEST_CASE("what only the injured leg does is not asked of the other") {
  const auto day_of = [](Whose whose, Side side) {
    auto protocol = small_protocol();
    protocol.phases[0].items[0].whose = whose;
    return first_day(protocol, {}, {side, Side::left}).asked.reps;
  };
  CHECK(day_of(Whose::injured, Side::right) == 0);
  CHECK(day_of(Whose::injured, Side::left) == 30);
  CHECK(day_of(Whose::each, Side::right) == 30);
}

TEST_CASE("each leg has its own work, and of both the one that did more is told") {
  const std::vector entries{logged(sets("raise", 3, 10), Side::left), logged(sets("raise", 3, 12), Side::right),
                            logged(sets("raise", 1, 5), Side::both)};
  CHECK(first_day(small_protocol(), entries, {Side::left, Side::left}).done->reps == 35);
  CHECK(first_day(small_protocol(), entries, {Side::right, Side::left}).done->reps == 41);
  CHECK(first_day(small_protocol(), entries, {Side::both, Side::both}).done->reps == 41);
  CHECK_FALSE(first_day(small_protocol(), {logged(sets("raise", 3, 12), Side::right)}).done);
}

TEST_CASE("absurd sets are cut before they are added up") {
  const auto told = first_day(small_protocol(), {logged(sets("raise", 2'000'000'000, 2'000'000'000, 300'000))});
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
    std::vector<Entry> entries;
    if (i % 3 == 0) entries.push_back(logged(sets("raise", i % 2 + 1, 10)));
    if (i % 5 == 4) entries.push_back(logged(Skip{}));
    if (i == 7) entries.push_back(logged(Pain{pain(8), Pain::When::during}));
    days.push_back(next_day(protocol, state, std::move(entries)));
  }
  CHECK(adherence(days) == adherence(state));
  CHECK(adherence(days).rested > 0);
  CHECK(adherence(days).known > 5);
}

TEST_CASE("days of one phase are one band") {
  auto state = begin({}, day("2026-03-02"));
  std::vector<PlanDay> days;
  for (int i = 0; i < 3; ++i) days.push_back(next_day(small_protocol(), state, {}));
  CHECK(phase_bands(days) ==
        std::vector{PhaseBand{{day("2026-03-02"), day("2026-03-04")}, days[0].programme, "first", 5}});
  days[2].phase = "second";
  REQUIRE(phase_bands(days).size() == 2);
  CHECK(phase_bands(days)[1].days == Period{day("2026-03-04"), day("2026-03-04")});
}
