#include "proof/explore.hpp"

#include "proof/bare.hpp"
#include "proof/telling.hpp"
#include "protocol/builtin.hpp"
#include "support/builders.hpp"
#include "support/catch.hpp"

using namespace achilles;
using namespace achilles::test;
using proof::Bounds;

namespace {

constexpr std::size_t enough = 20'000;

/// One phase whose only step begins a drop below the floor.
Protocol below_the_floor() {
  Protocol protocol;
  Phase phase;
  phase.items.push_back(item("raise", 3, 10));
  auto drop = item("drop", 3, 10);
  drop.exercise.range = Range::below_floor;
  phase.steps.push_back({Begin{drop}, Sites::all(), {}});
  protocol.phases.push_back(phase);
  return placed(protocol);
}

Start insertional() {
  Start start;
  start.site = Site::insertional;
  return start;
}

const Exploration& below_the_floor_explored() {
  static const auto exploration = proof::explore(below_the_floor(), insertional(), {enough});
  return exploration;
}

/// Rests after little pain, and not after more.
Protocol contrary() {
  auto protocol = placed(small_protocol());
  protocol.phases[0].responses.push_back(
      response(criterion(Measure::during, Comparison::less, 3), Response::Act::rest));
  protocol.phases[0].responses[0].source = *Citation::from("D");
  return protocol;
}

}  // namespace

TEST_CASE("a broken invariant is found, with the shortest days that lead to it") {
  // The first step is not before the eighth day, and asks for three workouts.
  const auto& exploration = below_the_floor_explored();
  REQUIRE(exploration.violation);
  CHECK(exploration.violation->invariant.id == "floor-only");
  CHECK(exploration.violation->days.size() == 8);
  CHECK(exploration.violation->verdict.to == Position{0, 1});
  CHECK_FALSE(exploration.complete);
}

TEST_CASE("the days of a violation are in order, none left out, and lead there once more") {
  const auto protocol = below_the_floor();
  const auto& exploration = below_the_floor_explored();
  REQUIRE(exploration.violation);
  auto state = begin(insertional(), proof::first_day());
  for (const auto& told : exploration.violation->days) {
    CHECK(told.date == state.day + 1);
    state = advance(protocol, state, told);
  }
  CHECK(state.position == exploration.violation->verdict.to);
}

TEST_CASE("two days that are answered the wrong way round are shown side by side") {
  const auto exploration = proof::explore(contrary(), {}, {enough});
  REQUIRE(exploration.violation);
  CHECK(exploration.violation->invariant.id == "worse-is-never-milder");
  REQUIRE(exploration.violation->days.size() == 2);  // pain is judged on the day after
  REQUIRE(exploration.violation->other);
  CHECK(exploration.violation->other->date == exploration.violation->days[0].date);
  CHECK(exploration.violation->other->during < exploration.violation->days[0].during);
  CHECK(exploration.violation->verdict.action == Action::hold);
}

TEST_CASE("the far end is reached first where little time is given") {
  const auto exploration = proof::explore(below_the_floor(), insertional(), {500, Bounds::Order::farthest});
  REQUIRE(exploration.violation);
  CHECK(exploration.violation->invariant.id == "floor-only");
}

TEST_CASE("the same is found each time") {
  const auto protocol = placed(small_protocol());
  const auto once = proof::explore(protocol, {}, {1'000});
  const auto again = proof::explore(protocol, {}, {1'000});
  CHECK(once.states == again.states);
  CHECK(once.transitions == again.transitions);
}

TEST_CASE("it stops where it is told to, and says that something is left") {
  const auto exploration = proof::explore(placed(small_protocol()), {}, {100});
  CHECK_FALSE(exploration.complete);
  CHECK(exploration.transitions >= 100);
  CHECK(exploration.transitions < 200);
}

TEST_CASE("the coach decides the same by a protocol without its texts") {
  for (const auto id : protocol::builtin_ids()) {
    const auto protocol = protocol::builtin(id);
    const auto own = tailored(*protocol, protocol->sites.contains(Site::plantar) ? Site::plantar : Site::insertional);
    const auto stripped = proof::bare(own);
    auto state = begin({}, proof::first_day());
    CAPTURE(std::string(id));
    for (int i = 0; i < 90; ++i) {
      Day told = i % 13 == 0 ? proof::acceptable_day() : i % 7 == 0 ? proof::run_day(3000) : proof::good_day();
      told.date = state.day + 1;
      const auto next = advance(own, state, told);
      REQUIRE(next == advance(stripped, state, told));
      state = next;
    }
  }
}
