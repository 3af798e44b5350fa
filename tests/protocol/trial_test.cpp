#include <string>

#include "protocol/sample.hpp"
#include "support/catch.hpp"

using namespace achilles;
using sample::issues_after;
using sample::Lines;

namespace {

constexpr std::string_view gate = R"({"measure": "days-in-phase", "op": ">=", "value": 7, "source": "D"})";

std::string trial(std::string_view what) {
  return R"({"measure": "pain-of", )" + std::string{what} + R"(, "op": "<=", "value": 2, "source": "D"})";
}
std::string raise(int sets, int reps) {
  return trial(R"("exercise": "heel-raise", "sets": )" + std::to_string(sets) + ", \"reps\": " + std::to_string(reps));
}
std::string raises(int count) {
  std::string list = raise(1, 1);
  for (int reps = 2; reps <= count; ++reps) list += ",\n" + raise(1, reps);
  return list;
}

}  // namespace

TEST_CASE("equal trials share a place, and others have their own") {
  const auto protocol =
      sample::loaded(sample::edited({{gate, raise(3, 15) + ",\n" + raise(3, 10) + ",\n" + raise(3, 15)},
                                     {R"({"measure": "during", "op": ">", "value": 5, "source": "D"})",
                                      R"({"any": [)" + raise(3, 10) + ",\n" + raise(1, 15) + "]}"}}));
  const auto& advance = protocol.phases[0].advance;
  CHECK(advance[0].criterion.place == 0);
  CHECK(advance[1].criterion.place == 1);
  CHECK(advance[2].criterion.place == 0);
  const auto& either = protocol.phases[1].responses[0].when;
  CHECK(either.join == Condition::Join::any);
  CHECK(either.parts[0].criterion.place == 1);
  CHECK(either.parts[1].criterion.place == 2);
}

TEST_CASE("a walk is tried for minutes") {
  const auto criterion = sample::loaded(sample::edited(gate, trial(R"("exercise": "walk", "minutes": 30)")))
                             .phases[0]
                             .advance[0]
                             .criterion;
  CHECK(criterion.exercise == "walk");
  CHECK(criterion.minutes == 30);
  CHECK(criterion.sets == 0);
}

TEST_CASE("a walk is tried for 1 to 300 minutes") {
  CHECK(issues_after(gate, trial(R"("exercise": "walk", "minutes": 300)")).empty());
  CHECK(issues_after(gate, trial(R"("exercise": "walk", "minutes": 301)")) ==
        Lines{"24:63 /phases/0/advance/0: \"minutes\" must be a whole number from 1 to 300, not 301"});
  CHECK(issues_after(gate, trial(R"("exercise": "walk")")) ==
        Lines{"24:9 /phases/0/advance/0: \"minutes\" is missing"});
}

TEST_CASE("a protocol may ask for eight different trials, and not for a ninth") {
  CHECK(issues_after(gate, raises(8)).empty());
  CHECK(issues_after(gate, raises(9)) ==
        Lines{"32:1 /phases/0/advance/8: one trial too many: a protocol may ask for 8 different ones"});
}

TEST_CASE("a trial needs its exercise, sets and reps") {
  CHECK(issues_after(gate, trial(R"("over_days": 7)")) == Lines{"24:9 /phases/0/advance/0: \"exercise\" is missing"});
  CHECK(issues_after(gate, trial(R"("exercise": "heel-raise")")) ==
        Lines{"24:9 /phases/0/advance/0: \"sets\" is missing", "24:9 /phases/0/advance/0: \"reps\" is missing"});
}

TEST_CASE("a walk is not tried in sets, and a raise not for minutes") {
  CHECK(issues_after(gate, trial(R"("exercise": "walk", "minutes": 30, "sets": 3)")) ==
        Lines{"24:67 /phases/0/advance/0: unknown key \"sets\""});
  CHECK(issues_after(gate, trial(R"("exercise": "heel-raise", "sets": 3, "reps": 1, "minutes": 30)")) ==
        Lines{"24:80 /phases/0/advance/0: unknown key \"minutes\""});
}

TEST_CASE("an exercise belongs to a trial only") {
  CHECK(issues_after("\"op\": \">\"", "\"op\": \">\", \"exercise\": \"heel-raise\", \"reps\": 3") ==
        Lines{"37:51 /phases/1/responses/0/when: unknown key \"exercise\"",
              "37:77 /phases/1/responses/0/when: unknown key \"reps\""});
}

TEST_CASE("nobody is asked to try what their pain forbids") {
  CHECK(issues_after(gate, trial(R"("exercise": "heel-drop", "sets": 1, "reps": 1)")) ==
        Lines{"24:44 /phases/0/advance/0: heel-drop goes below the floor, which insertional pain must not; "
              "add \"sites\": [\"midportion\"]"});
}

namespace {

constexpr std::string_view head = "\"en\",";
constexpr std::string_view own_tests = R"("en", "tests": [
    {"id": "reach", "title": "Reach", "kind": "number", "unit": "mm", "low": -50, "high": 50, "sided": true, "how": "Bend.", "source": "G"},
    {"id": "grip", "title": "Grip", "kind": "grade", "low": 0, "high": 5, "source": "D"},
    {"id": "limp", "title": "Limps", "kind": "yes-no", "source": "D"}],)";

std::string result(std::string_view measure, std::string_view test, int value) {
  return R"({"measure": ")" + std::string{measure} + R"(", "test": ")" + std::string{test} +
         R"(", "op": ">=", "value": )" + std::to_string(value) + R"(, "source": "D"})";
}
/// What is said of a gate that asks for this, in a protocol with tests of its own; without line and column.
Lines said_of(const std::string& criterion) {
  auto lines = sample::lines(
      achilles::protocol::load(sample::edited({{head, own_tests}, {gate, criterion}}), sample::catalogue()).issues);
  for (auto& line : lines) line.erase(0, line.find(' ') + 1);
  return lines;
}

}  // namespace

TEST_CASE("a test of the protocol's own is read with all it says") {
  const auto protocol = sample::loaded(sample::edited(head, own_tests));
  REQUIRE(protocol.tests.size() == 3);
  const auto& reach = protocol.tests[0];
  CHECK(reach.title == "Reach");
  CHECK(reach.unit == "mm");
  CHECK(reach.scale == Scale::number);
  CHECK(reach.low == -50);
  CHECK(reach.high == 50);
  CHECK(reach.sided == Sided::yes);
  CHECK(reach.how == "Bend.");
  CHECK(reach.source == "G");
  CHECK(protocol.tests[1].scale == Scale::grade);
  CHECK(protocol.tests[1].sided == Sided::no);
  CHECK(protocol.tests[2].scale == Scale::yes_no);
  CHECK(protocol.tests[2].high == 1);
}

TEST_CASE("a test takes what its kind has") {
  const auto said = [](std::string_view test) {
    return sample::said_after(
        head, R"("en", "tests": [{"id": "t", "title": "T", "source": "D", )" + std::string{test} + "}],");
  };
  CHECK(said(R"("kind": "number")") ==
        Lines{"/tests/0: \"unit\" is missing", "/tests/0: \"low\" is missing", "/tests/0: \"high\" is missing"});
  CHECK(said(R"("kind": "grade", "low": 0, "high": 5, "unit": "mm")") == Lines{"/tests/0: unknown key \"unit\""});
  CHECK(said(R"("kind": "yes-no", "low": 0)") == Lines{"/tests/0: unknown key \"low\"; did you mean \"how\"?"});
  CHECK(said(R"("kind": "grade", "low": 5, "high": 4)") == Lines{"/tests/0: a test from 5 to 4 has no results"});
  CHECK(said(R"("kind": "grade", "low": -100001, "high": 100001)").size() == 2);
}

TEST_CASE("a test of its own has an id of its own") {
  for (const auto* id : {"heel-raise", "limp"}) {
    CHECK(sample::said_after(head, R"("en", "tests": [{"id": "limp", "title": "L", "kind": "yes-no", "source": "D"},)"
                                   R"({"id": ")" +
                                       std::string{id} + R"(", "title": "H", "kind": "yes-no", "source": "D"}],)") ==
          Lines{"/tests/1: there is a test \"" + std::string{id} + "\" already; give this one an id of its own"});
  }
}

TEST_CASE("a criterion may ask for a test of everybody's or of the protocol's own") {
  for (const auto* test : {"visa-a", "heel-raise", "reach", "grip"}) CHECK(said_of(result("test", test, 5)).empty());
  CHECK(said_of(result("test", "reac", 5)) == Lines{"/phases/0/advance/0: no test \"reac\"; did you mean \"reach\"?"});
}

TEST_CASE("a criterion asks for a result that the test can have") {
  CHECK(said_of(result("test", "limp", 1)).empty());
  CHECK(said_of(result("test", "limp", 2)) == Lines{"/phases/0/advance/0: limp is from 0 to 1, not 2"});
}

TEST_CASE("a ratio is of a numeric test that is done on each leg") {
  CHECK(said_of(result("ratio", "heel-raise", 90)).empty());
  CHECK(said_of(result("ratio", "reach", 90)).empty());
  for (const std::string test : {"visa-a", "grip", "limp"}) {
    CHECK(said_of(result("ratio", test, 90)) ==
          Lines{"/phases/0/advance/0: " + test +
                " has no two sides to compare; ask for a numeric test that is done on each leg"});
  }
}

TEST_CASE("equal tests share a place, whether the result or the ratio is asked for") {
  const auto protocol =
      sample::loaded(sample::edited(gate, result("test", "visa-a", 60) + ",\n" + result("ratio", "heel-raise", 90) +
                                              ",\n" + result("test", "heel-raise", 20)));
  const auto& advance = protocol.phases[0].advance;
  CHECK(advance[0].criterion.place == 0);
  CHECK(advance[1].criterion.place == 1);
  CHECK(advance[2].criterion.place == 1);
  CHECK(advance[2].criterion.over_days == 30);
}
