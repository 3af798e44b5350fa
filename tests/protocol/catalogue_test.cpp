#include <string>

#include "protocol/load.hpp"
#include "protocol/sample.hpp"
#include "support/catch.hpp"

using namespace achilles;
using sample::Lines;

namespace {

constexpr std::string_view raise =
    R"({"id": "raise", "title": "Raise", "how": "Up.", "purpose": "load", "tier": "medium", "range": "floor", "source": "D")";
constexpr std::string_view drop =
    R"({"id": "drop", "title": "Drop", "how": "Down.", "purpose": "load", "tier": "high", "range": "below-floor", "source": "D")";

/// A catalogue of two exercises, one a line, each with more members.
std::string of(std::string_view more_raise, std::string_view more_drop = "") {
  std::string text = "{\"format\": 1, \"exercises\": [\n";
  text.append(raise).append(more_raise).append("},\n").append(drop).append(more_drop).append("}\n]}\n");
  return text;
}
Lines issues_of(std::string_view text) { return sample::lines(protocol::load_catalogue(text).issues); }

}  // namespace

TEST_CASE("an exercise is read with all it says") {
  const auto loaded = protocol::load_catalogue(of("", R"(, "needs": ["step", "wall"], "instead": "raise")"));
  REQUIRE(loaded.issues.empty());
  const auto* exercise = loaded.catalogue.find("drop");
  REQUIRE(exercise != nullptr);
  CHECK(exercise->title == "Drop");
  CHECK(exercise->how == "Down.");
  CHECK(exercise->purpose == Purpose::load);
  CHECK(exercise->tier == Tier::high);
  CHECK(exercise->range == Range::below_floor);
  CHECK(exercise->needs == std::vector<std::string>{"step", "wall"});
  CHECK(exercise->instead == "raise");
  CHECK(exercise->source.text() == "D");
}

TEST_CASE("a catalogue with an issue is empty") {
  const auto loaded = protocol::load_catalogue(of(", \"x\": 1"));
  CHECK(loaded.issues.size() == 1);
  CHECK(loaded.catalogue.exercises.empty());
}

TEST_CASE("a catalogue must have an exercise") {
  CHECK(issues_of("{\"format\": 1, \"exercises\": []}") == Lines{"1:28 : \"exercises\" must have an exercise"});
}

TEST_CASE("an exercise must say everything but what it needs") {
  CHECK(issues_of("{\"format\": 1, \"exercises\": [{}]}") ==
        Lines{"1:29 /exercises/0: \"id\" is missing", "1:29 /exercises/0: \"title\" is missing",
              "1:29 /exercises/0: \"how\" is missing", "1:29 /exercises/0: \"purpose\" is missing",
              "1:29 /exercises/0: \"tier\" is missing", "1:29 /exercises/0: \"range\" is missing",
              "1:29 /exercises/0: \"source\" is missing"});
}

TEST_CASE("words the catalogue does not know are refused with those it knows") {
  CHECK(issues_of(
            "{\"format\": 1, \"exercises\": [\n{\"id\": \"a\", \"title\": \"A\", \"how\": \"A.\", \"source\": \"D\",\n"
            "\"purpose\": \"relax\",\n\"tier\": \"hi\",\n\"range\": \"below_floor\"}]}") ==
        Lines{"3:12 /exercises/0: \"purpose\" must be one of settle release stretch load impact, not \"relax\"",
              "4:9 /exercises/0: \"tier\" must be one of light medium high, not \"hi\"; did you mean \"high\"?",
              "5:10 /exercises/0: \"range\" must be one of floor below-floor, not \"below_floor\"; did you mean "
              "\"below-floor\"?"});
}

TEST_CASE("no two exercises share an id") {
  std::string text{"{\"format\": 1, \"exercises\": [\n"};
  text.append(raise).append("},\n").append(raise).append("}]}");
  CHECK(issues_of(text) == Lines{"3:1 /exercises/1: an exercise before this one has the id \"raise\" too"});
}

TEST_CASE("equipment is named by ids") {
  CHECK(issues_of(of(R"(, "needs": ["leg press"])")) ==
        Lines{"2:129 /exercises/0/needs/0: must be lower-case letters and digits with single hyphens, as "
              "\"heel-drop\", not \"leg press\""});
}

TEST_CASE("what to do instead is another exercise of the catalogue") {
  CHECK(issues_of(of("", R"(, "instead": "rise")")) ==
        Lines{"3:134 /exercises/1: no exercise \"rise\" in the catalogue; did you mean \"raise\"?"});
  CHECK(issues_of(of(R"(, "instead": "raise")")) ==
        Lines{"2:130 /exercises/0: \"instead\" must name another exercise"});
}

TEST_CASE("what to do instead is allowed wherever the exercise is") {
  CHECK(issues_of(of(R"(, "instead": "drop")")) ==
        Lines{"2:130 /exercises/0: \"instead\" names drop, which insertional pain must not do"});
}
