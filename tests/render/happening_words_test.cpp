#include "render/words/words.hpp"
#include "support/catch.hpp"
#include "support/heel_programme.hpp"

using namespace achilles;
using std::chrono::seconds;

namespace {

std::string said(Body body, std::optional<Side> side = {}) {
  Happening happening;
  happening.side = side;
  happening.body = std::move(body);
  return render::happening_words(happening, {});
}

}  // namespace

TEST_CASE("a run says what is known of it and nothing else") {
  Activity run;
  CHECK(said(run) == "run");
  run.duration = seconds{2640};
  CHECK(said(run) == "run 44:00");
  run.distance = 8000;
  run.during = example::pain(3);
  CHECK(said(run) == "run 8.0 km in 44:00 (5:30/km), pain during 3");
  run.top_speed = 16000;
  run.surface = "treadmill";
  run.shoes = "vapor";
  CHECK(said(run) == "run 8.0 km in 44:00 (5:30/km), up to 16.0 km/h, pain during 3, on treadmill, shoes vapor");
}

TEST_CASE("sets say their exercise, count, load and side") {
  const ExerciseSets sets{"heel-drop-straight", 3, 12, {}, 5000, example::pain(4)};
  CHECK(said(sets, Side::left) == "heel-drop-straight 3x12, +5 kg, pain during 4, left side");
  CHECK(said(ExerciseSets{"calf-hold", 1, {}, seconds{45}, {}, {}}) == "calf-hold 1 set, hold 45 s");
}

TEST_CASE("readings and signs read as they were logged") {
  CHECK(said(Morning{example::pain(2), StiffnessMinutes::from(10), true}) ==
        "morning pain 2, stiff for 10 min, with pain medicine");
  CHECK(said(Pain{example::pain(4), Pain::When::after}) == "pain after 4");
  CHECK(said(Flag{Sign::pop}, Side::both) == "warning sign: pop, both sides");
  CHECK(said(Clearance{Sign::pop, "Dr Ode", example::day("2026-11-20")}) ==
        "warning sign cleared: pop, by Dr Ode on Fri 20 Nov 2026");
}

TEST_CASE("a start says side, site and programme") {
  Start start;
  start.side = Side::right;
  start.site = Site::insertional;
  start.protocol = "flow";
  CHECK(said(start, Side::right) == "start: right side, insertional, by flow");
}

TEST_CASE("a start after an operation says its day") {
  Start start;
  start.protocol = "flow";
  start.surgery = example::day("2026-05-04");
  CHECK(said(start) == "start: left side, midportion, by flow, operated on Mon 4 May 2026");
}

TEST_CASE("a test result has its side and its unit, and none where the test is the programme's own") {
  CHECK(said(TestResult{"heel-raise", 23}, Side::left) == "test heel-raise left: 23 raises");
  CHECK(said(TestResult{"pgic", 5}) == "test pgic: 5");
  CHECK(said(TestResult{"stair-hops", -3}, Side::both) == "test stair-hops both: -3");
}

TEST_CASE("a switch says what is done from then on") {
  CHECK(said(Switch{"alfredson", "0123456789abcdef"}) == "programme alfredson from now on");
}

TEST_CASE("a screen says that the signs were gone through, not what was found") {
  CHECK(said(Screen{}, Side::left) == "warning signs gone through, left side");
}

TEST_CASE("shoes with an escape sequence are shown, not obeyed") {
  Activity walk;
  walk.kind = Activity::Kind::walk;
  walk.shoes = "\x1b]0;x\x07";
  CHECK(said(walk) == "walk, shoes \\x1b]0;x\\x07");
}
