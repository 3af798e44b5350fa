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
  const auto protocol = sample::loaded(sample::edited(
      {{gate, raise(3, 15) + ",\n" + raise(3, 10) + ",\n" + raise(3, 15)},
       {R"({"measure": "during", "op": ">", "value": 5, "source": "D"})", raise(3, 10) + ",\n" + raise(1, 15)}}));
  const auto& advance = protocol.phases[0].advance;
  CHECK(advance[0].trial == 0);
  CHECK(advance[1].trial == 1);
  CHECK(advance[2].trial == 0);
  CHECK(protocol.phases[1].regress[0].trial == 1);
  CHECK(protocol.phases[1].regress[1].trial == 2);
}

TEST_CASE("a walk is tried for minutes") {
  const auto criterion =
      sample::loaded(sample::edited(gate, trial(R"("exercise": "walk", "minutes": 30)"))).phases[0].advance[0];
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
  CHECK(issues_after(gate, trial(R"("over_days": 7)")) == Lines{"24:9 /phases/0/advance/0: \"exercise\" is missing",
                                                                "24:9 /phases/0/advance/0: \"sets\" is missing",
                                                                "24:9 /phases/0/advance/0: \"reps\" is missing"});
}

TEST_CASE("a walk is not tried in sets, and a raise not for minutes") {
  CHECK(issues_after(gate, trial(R"("exercise": "walk", "minutes": 30, "sets": 3)")) ==
        Lines{"24:75 /phases/0/advance/0: \"sets\" goes only with an exercise that is counted"});
  CHECK(issues_after(gate, trial(R"("exercise": "heel-raise", "sets": 3, "reps": 1, "minutes": 30)")) ==
        Lines{"24:91 /phases/0/advance/0: \"minutes\" goes only with the exercises walk and run"});
}

TEST_CASE("an exercise belongs to a trial only") {
  CHECK(issues_after("\"op\": \">\"", "\"op\": \">\", \"exercise\": \"heel-raise\", \"reps\": 3") ==
        Lines{"37:54 /phases/1/regress/0: \"exercise\" goes only with the measure pain-of",
              "37:76 /phases/1/regress/0: \"reps\" goes only with the measure pain-of"});
}

TEST_CASE("nobody is asked to try what their pain forbids") {
  CHECK(issues_after(gate, trial(R"("exercise": "heel-drop", "sets": 1, "reps": 1)")) ==
        Lines{"24:44 /phases/0/advance/0: heel-drop goes below the floor, which insertional pain must not; "
              "add \"sites\": [\"midportion\"]"});
}
