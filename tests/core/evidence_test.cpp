#include "achilles/evidence.hpp"

#include "achilles/source.hpp"
#include "support/catch.hpp"

using namespace achilles;

namespace {

Claim claim(const char* source) { return {"Said.", Citation::from(source).value(), {}}; }

Topic topic() {
  Topic topic;
  topic.id = "heel-lifts";
  topic.aliases = {"insoles", "heel wedge"};
  topic.positions = {claim("P: a"), {"Graded.", Citation::from("S: b").value(), Grade{'B', "guide-2024"}}};
  topic.disagreement = {claim("S: c; P: a")};
  topic.coach = claim("P: d; D");
  return topic;
}

}  // namespace

TEST_CASE("a topic is found by its id and by every alias, however they are written") {
  const Evidence evidence{{topic()}};
  for (const char* words :
       {"heel-lifts", "heel lifts", "Heel-Lifts", "insoles", "INSOLES", "heel wedge", "heel-wedge"}) {
    CAPTURE(words);
    CHECK(evidence.find(words) == &evidence.topics.front());
  }
}

TEST_CASE("part of a word finds no topic") {
  const Evidence evidence{{topic()}};
  CHECK(evidence.find("heel") == nullptr);
  CHECK(evidence.find("") == nullptr);
}

TEST_CASE("a topic cites what its positions, their guidelines, its disagreements and its coach cite") {
  CHECK(keys_in(topic().citations()) == std::vector<std::string>{"a", "guide-2024", "b", "c", "d"});
}
