#include <algorithm>
#include <fstream>
#include <sstream>

#include "protocol/library.hpp"
#include "protocol/load_evidence.hpp"
#include "protocol/sample.hpp"
#include "support/catch.hpp"

using namespace achilles;

namespace {

const std::vector<Topic>& topics() { return protocol::evidence().topics; }

bool disagrees(const char* words, const char* part) {
  const auto* topic = protocol::evidence().find(words);
  REQUIRE(topic != nullptr);
  return std::ranges::any_of(topic->disagreement,
                             [&](const Claim& claim) { return claim.says.find(part) != std::string::npos; });
}

}  // namespace

TEST_CASE("the evidence file loads without an issue") {
  std::ifstream in(ACHILLES_EVIDENCE);
  std::ostringstream text;
  text << in.rdbuf();
  const auto loaded = protocol::load_evidence(text.str(), protocol::sources());
  REQUIRE(sample::lines(loaded.issues) == sample::Lines{});
  CHECK(loaded.evidence.topics.size() == topics().size());
}

TEST_CASE("whatever a runner is likely to ask has a topic") {
  for (const char* words : {"rest",
                            "stretching",
                            "massage",
                            "rolling",
                            "foam rolling",
                            "eccentric",
                            "heavy slow",
                            "isometrics",
                            "insoles",
                            "heel lifts",
                            "injections",
                            "shock wave",
                            "surgery",
                            "NSAIDs",
                            "shoes",
                            "running on",
                            "antibiotics",
                            "taping",
                            "night splint",
                            "orthoses",
                            "orthotics",
                            "cold",
                            "ice",
                            "prognosis",
                            "how long",
                            "progression",
                            "load progression",
                            "10 percent rule",
                            "running load",
                            "plyometrics",
                            "imaging",
                            "insertional",
                            "midportion",
                            "plantar heel pain",
                            "isometrics as painkiller",
                            "laser",
                            "needling",
                            "PRP",
                            "ibuprofen",
                            "steroid",
                            "education",
                            "frequency",
                            "pain",
                            "Alfredson",
                            "Silbernagel"}) {
    CAPTURE(words);
    CHECK(protocol::evidence().find(words) != nullptr);
  }
}

TEST_CASE("every topic says something, and whoever says it is named or explicitly nobody") {
  for (const auto& topic : topics()) {
    CAPTURE(topic.id);
    CHECK(topic.positions.size() >= 2);
    CHECK_FALSE(topic.coach.source.sources.empty());
    for (const auto& citation : topic.citations()) CHECK_FALSE(citation.sources.empty());
  }
}

TEST_CASE("what the coach does is marked as our own choice") {
  for (const auto& topic : topics()) {
    CAPTURE(topic.id);
    CHECK(topic.coach.source.weakest() == Mark::design);
  }
}

TEST_CASE("every topic says what is not known") {
  for (const auto& topic : topics()) {
    CAPTURE(topic.id);
    CHECK_FALSE(topic.unknown.empty());
  }
}

TEST_CASE("an answer is one sentence, and every sentence ends") {
  const auto ends = [](const std::string& text) { return text.ends_with('.'); };
  for (const auto& topic : topics()) {
    CAPTURE(topic.id);
    CHECK(ends(topic.answer));
    CHECK(topic.answer.find(". ") == std::string::npos);
    CHECK(ends(topic.coach.says));
    CHECK(std::ranges::all_of(topic.positions, ends, &Claim::says));
    CHECK(std::ranges::all_of(topic.disagreement, ends, &Claim::says));
    CHECK(std::ranges::all_of(topic.unknown, ends));
  }
}

TEST_CASE("letter grades belong to the two guidelines that have them") {
  for (const auto& topic : topics()) {
    for (const auto& position : topic.positions) {
      if (!position.grade) continue;
      CAPTURE(topic.id, position.says);
      CHECK((position.grade->guideline == "martin-2018" || position.grade->guideline == "chimenti-2024"));
      CHECK(position.source.weakest() != Mark::primary);  // neither text has been read in full
    }
  }
}

TEST_CASE("what the sources contradict each other in is shown as a disagreement") {
  CHECK(disagrees("heel lifts", "4.5"));
  CHECK(disagrees("insertional", "2 to 7 cm"));
  CHECK(disagrees("eccentric", "disables"));
  CHECK(disagrees("heavy slow", "weeks 6 to 8"));
  CHECK(disagrees("silbernagel", "3 x 10"));
  CHECK(disagrees("rest", "leaflet"));
  CHECK(disagrees("pain", "next morning"));
  CHECK(disagrees("how long", "6.5"));
  CHECK(disagrees("heel raise test", "30 raises a minute"));
  CHECK(disagrees("plyometrics", "60 s"));
  CHECK(disagrees("plantar", "week 6"));
  CHECK(disagrees("progression", "2024"));
}
