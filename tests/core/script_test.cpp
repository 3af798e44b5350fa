#include "achilles/script.hpp"

#include "support/catch.hpp"
#include "support/guided.hpp"

using namespace achilles;
using namespace achilles::test;
using Kind = Beat::Kind;

namespace {

std::vector<Kind> kinds(const Script& script) {
  std::vector<Kind> all;
  for (const auto& beat : script.beats) all.push_back(beat.kind);
  return all;
}

Milliseconds timed(const Script& script) {
  Milliseconds all{0};
  for (const auto& beat : script.beats) all += beat.time.value_or(Milliseconds{0});
  return all;
}

}  // namespace

TEST_CASE("a set goes up and down at its tempo, after a lead-in") {
  const auto script = script_of(std::vector{raises(1, 2)});
  CHECK(kinds(script) == std::vector{Kind::setup, Kind::lead_in, Kind::raise, Kind::lower, Kind::raise, Kind::lower});
  CHECK(script.beats[4].rep == 2);
  CHECK(script.beats[4].time == seconds{3});
  CHECK(script.beats.back().ends_set);
}

TEST_CASE("the lead-in is part of the rest that the source states") {
  const auto script = script_of(std::vector{raises(2, 1)});
  CHECK(timed(script) == lead_in + seconds{6} + seconds{60} + seconds{6});
}

TEST_CASE("a rest shorter than the lead-in is the lead-in") {
  auto short_rest = raises(2, 1);
  short_rest.planned.item.dose.rest = seconds{1};
  CHECK(timed(script_of(std::vector{short_rest})) == lead_in + seconds{6} + seconds{1} + seconds{6});
}

TEST_CASE("a tempo or a rest that no source states is left to the runner") {
  const auto script = script_of(std::vector{drops(2)});
  CHECK(kinds(script) == std::vector{Kind::setup, Kind::work, Kind::rest, Kind::work});
  CHECK(timed(script) == Milliseconds{0});

  auto half_known = drops(1);
  half_known.planned.item.dose.tempo = Tempo{{}, {}, seconds{10}};
  CHECK(timed(script_of(std::vector{half_known})) == Milliseconds{0});
}

TEST_CASE("as many as tolerated is a set in the runner's own time") {
  auto tolerated = raises(1);
  tolerated.planned.item.dose.reps = Count::up_to(15);
  CHECK(kinds(script_of(std::vector{tolerated})) == std::vector{Kind::setup, Kind::work});
}

TEST_CASE("a range is played to its upper end, where it can be left early") {
  auto range = raises(1);
  range.planned.item.dose.reps = Count{10, 12};
  CHECK(script_of(std::vector{range}).beats.back().rep == 12);

  auto hold = holds(1);
  hold.planned.item.dose.hold = Time::up_to(seconds{60});
  CHECK(script_of(std::vector{hold}).beats.back().time == seconds{60});
}

TEST_CASE("holds of one set have a breath between them") {
  auto pushes = holds(1);
  pushes.planned.item.dose.reps = 3;
  pushes.planned.item.dose.hold = seconds{5};
  const auto script = script_of(std::vector{pushes});
  CHECK(timed(script) == lead_in + 3 * seconds{5} + 2 * breath);
  CHECK(script.parts.front().to_do == 1);
}

TEST_CASE("each leg has its turn in every set, and rests while the other works") {
  const auto script = script_of(std::vector{raises(2, 1, Legs::each)});
  CHECK(kinds(script) == std::vector{Kind::setup, Kind::lead_in, Kind::raise, Kind::lower, Kind::change_sides,
                                     Kind::raise, Kind::lower, Kind::rest, Kind::lead_in, Kind::raise, Kind::lower,
                                     Kind::change_sides, Kind::raise, Kind::lower});
  CHECK(script.beats[2].legs == Legs::left);
  CHECK(script.beats[4].legs == Legs::right);
}

TEST_CASE("what was done before is not asked for again") {
  const auto script = script_of(std::vector{raises(2, 1, Legs::each, {.left = 1, .right = 0})});
  CHECK(script.parts.front().done_before == 1);
  CHECK(script.parts.front().to_do == 3);
  CHECK(script.beats.front().legs == Legs::right);
  CHECK(script.beats.front().set == 1);
  const auto all_done = script_of(std::vector{raises(2, 1, Legs::left, {.left = 2, .right = 0})});
  CHECK(all_done.parts.empty());
  CHECK(all_done.done_before == 2);
  CHECK(script_of(std::vector{raises(2, 1, Legs::left, {.left = 7, .right = 0})}).beats.empty());
}

TEST_CASE("sets with repetitions of their own keep them") {
  auto falling = raises();
  falling.planned.item.dose.reps.reset();
  falling.planned.item.dose.sets = 2;
  falling.planned.item.dose.reps_by_set = {3, 1};
  const auto script = script_of(std::vector{falling});
  CHECK(script.parts.front().sets == 2);
  CHECK(timed(script) == lead_in + 3 * seconds{6} + seconds{60} + seconds{6});
}

TEST_CASE("the rest after an exercise comes before the next one, and not after the last") {
  auto heavy = raises(1, 1);
  heavy.planned.item.dose.rest_after = seconds{300};
  const auto script = script_of(std::vector{heavy, heavy});
  CHECK(timed(script) == 2 * (lead_in + seconds{6}) + seconds{300});
}

TEST_CASE("a run is not guided") {
  auto run = drops(1);
  run.planned.item.dose.intervals = Intervals{};
  CHECK(script_of(std::vector{run}).parts.empty());
}
