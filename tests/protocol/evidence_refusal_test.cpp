#include "protocol/load_evidence.hpp"
#include "protocol/load_sources.hpp"
#include "protocol/sample.hpp"
#include "support/catch.hpp"

using namespace achilles;
using sample::Lines;

namespace {

constexpr std::string_view evidence = R"({
"format": 1,
"topics": [
{"id": "rest", "title": "Rest", "aliases": ["time off"], "medicine": false, "answer": "Little.",
"positions": [
{"says": "One.",
"grade": {"letter": "B", "guideline": "guide-2024"}, "source": "S: page"},
{"says": "Two.", "grade": null, "source": "G"}],
"disagreement": [{"says": "Three.", "source": "P: guide-2024; S: page"}],
"unknown": ["Much."],
"coach": {"says": "Four.", "source": "D"}},
{"id": "cold", "title": "Cold", "aliases": ["ice"], "medicine": false, "answer": "Comfort.",
"positions": [{"says": "Five.", "grade": null, "source": "S: page"}],
"disagreement": [], "unknown": [],
"coach": {"says": "Six.", "source": "D"}}
]})";

const Register& sources() {
  static const Register known{{{"guide-2024", "Guide", 2024, "", "", "", "", Mark::secondary},
                               {"page", "Page", {}, "", "", "", "", Mark::secondary}}};
  return known;
}

Lines issues_after(std::string_view from, std::string_view to) {
  std::string text{evidence};
  const auto at = text.find(from);
  REQUIRE(at != std::string::npos);
  text.replace(at, from.size(), to);
  const auto loaded = protocol::load_evidence(text, sources());
  CHECK(loaded.evidence.topics.empty() != loaded.issues.empty());
  return sample::lines(loaded.issues);
}

}  // namespace

TEST_CASE("a topic is read with all it says") {
  const auto loaded = protocol::load_evidence(evidence, sources());
  REQUIRE(sample::lines(loaded.issues) == sample::Lines{});
  REQUIRE(loaded.evidence.topics.size() == 2);
  const auto& rest = loaded.evidence.topics.front();
  CHECK(rest.aliases == std::vector<std::string>{"time off"});
  CHECK(rest.answer == "Little.");
  REQUIRE(rest.positions.size() == 2);
  CHECK(rest.positions[0].grade == Grade{'B', "guide-2024"});
  CHECK(rest.positions[0].source.text() == "S: page");
  CHECK_FALSE(rest.positions[1].grade.has_value());
  CHECK(rest.disagreement.front().source.text() == "P: guide-2024; S: page");
  CHECK(rest.unknown == std::vector<std::string>{"Much."});
  CHECK(rest.coach.says == "Four.");
}

TEST_CASE("a key the evidence does not know is refused") {
  CHECK(issues_after("\"title\": \"Rest\"", "\"title\": \"Rest\", \"topic\": 1") ==
        Lines{"4:33 /topics/0: unknown key \"topic\""});
  CHECK(issues_after("\"says\": \"Four.\"", "\"says\": \"Four.\", \"grade\": null") ==
        Lines{"11:28 /topics/0/coach: unknown key \"grade\""});
}

TEST_CASE("a topic must say everything, even that nothing is unknown") {
  CHECK(issues_after("\"disagreement\": [], \"unknown\": [],", "") ==
        Lines{"12:1 /topics/1: \"disagreement\" is missing", "12:1 /topics/1: \"unknown\" is missing"});
  CHECK(issues_after("{\"says\": \"Five.\", \"grade\": null, \"source\": \"S: page\"}", "") ==
        Lines{"13:14 /topics/1: \"positions\" must have a position"});
  CHECK(issues_after("\"grade\": null, \"source\": \"G\"", "\"source\": \"G\"") ==
        Lines{"8:1 /topics/0/positions/1: \"grade\" is missing"});
  CHECK(issues_after(", \"source\": \"G\"", "") == Lines{"8:1 /topics/0/positions/1: \"source\" is missing"});
}

TEST_CASE("no word leads to two topics") {
  CHECK(issues_after("\"id\": \"cold\"", "\"id\": \"rest\"") ==
        Lines{"12:1 /topics/1: \"rest\" already leads to a topic; each word leads to one"});
  CHECK(issues_after("\"ice\"", "\"time off\"") ==
        Lines{"12:44 /topics/1: \"time off\" already leads to a topic; each word leads to one"});
  CHECK(issues_after("\"ice\"", "\"cold\"") ==
        Lines{"12:44 /topics/1: \"cold\" already leads to a topic; each word leads to one"});
  CHECK(issues_after("\"ice\"", "\"Ice-Pack\"") ==
        Lines{"12:45 /topics/1/aliases/0: must be small letters with spaces and no hyphen, not \"Ice-Pack\""});
}

TEST_CASE("a source or guideline that is not in the register is refused") {
  CHECK(issues_after("\"S: page\"}]", "\"S: pagee\"}]") ==
        Lines{"13:58 /topics/1/positions/0: \"source\" names \"pagee\", which is not in the register of sources; did "
              "you mean \"page\"?"});
  CHECK(issues_after("\"guideline\": \"guide-2024\"", "\"guideline\": \"leaflet\"") ==
        Lines{"7:39 /topics/0/positions/0/grade: \"guideline\" names \"leaflet\", which is not in the register of "
              "sources"});
}

TEST_CASE("a grade is a letter from A to F") {
  CHECK(issues_after("\"letter\": \"B\"", "\"letter\": \"P\"") ==
        Lines{"7:21 /topics/0/positions/0/grade: \"letter\" must be one of A B C D E F, not \"P\""});
  CHECK(issues_after("{\"letter\": \"B\", \"guideline\": \"guide-2024\"}", "\"B\"") ==
        Lines{"7:10 /topics/0/positions/0: \"grade\" must be an object, not \"B\""});
}

TEST_CASE("our own choice is no position") {
  CHECK(issues_after("\"source\": \"G\"", "\"source\": \"D\"") ==
        Lines{"8:43 /topics/0/positions/1: \"source\" must be somebody else's; our own choice is said under \"coach\"; "
              "\"G\" says that no source is named"});
}

TEST_CASE("an answer has no number in it") {
  CHECK(issues_after("Little.", "12 weeks.") ==
        Lines{"4:87 /topics/0: \"answer\" must have no number in it; numbers belong to a position, where their source "
              "stands"});
}
