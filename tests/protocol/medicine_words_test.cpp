#include <regex>

#include "protocol/library.hpp"
#include "support/catch.hpp"

using namespace achilles;

namespace {

std::regex words(const std::string& pattern) { return std::regex{pattern, std::regex::icase}; }

/// Whether a sentence could be read as telling somebody what to do about a medicine: an order, a "you should", or a
/// verb of taking and stopping for which nobody is named.
bool advises(const std::string& sentence) {
  static const auto order = words(
      "(^|[.;:] *)(please |just |then )?(take|stop|start|begin|change|switch|swap|use|avoid|try|continue|keep|skip|"
      "reduce|lower|raise|double|halve|finish|quit|drop|get|have|do not|don't|never)\\b");
  static const auto address = words(
      "\\b(you|one|runners|people) (should|can|could|may|might|must|need|ought|had better)\\b|"
      "\\b(is|are) (best|safe|fine|worth|advisable|wise)\\b|\\bwe (recommend|advise|suggest)\\b");
  static const auto verb = words(
      "\\b(tak(e|es|en|ing)|stop(s|ped|ping)?|start(s|ed|ing)?|begin(s|ning)?|chang(e|es|ed|ing)|switch\\w*|swap\\w*|"
      "avoid\\w*|end(s|ed|ing)?|prefer\\w*|recommend\\w*|continu\\w*|us(e|es|ed|ing))\\b");
  static const auto who = words("\\b(regulator|guideline|pathways?)\\b");
  static const auto plan = words("\\bstops the plan\\b");
  const auto rest = std::regex_replace(sentence, plan, "");
  if (std::regex_search(rest, order) || std::regex_search(rest, address)) return true;
  return std::regex_search(rest, verb) && !std::regex_search(rest, who);
}

bool names_a_medicine(const std::string& text) {
  static const auto names = words(
      "\\b(medicines?|medication|drugs?|antibiotics?|fluoroquinolones?|steroids?|cortisone|anti-inflammator\\w+|nsaids?"
      "|"
      "ibuprofen|naproxen|diclofenac|aspirin|paracetamol|tablets?|painkillers?|injections?)\\b");
  return std::regex_search(text, names);
}

std::vector<std::string> sentences_of(const Topic& topic) {
  std::vector<std::string> all{topic.answer, topic.coach.says};
  for (const auto& claim : topic.positions) all.push_back(claim.says);
  for (const auto& claim : topic.disagreement) all.push_back(claim.says);
  all.insert(all.end(), topic.unknown.begin(), topic.unknown.end());
  return all;
}

}  // namespace

TEST_CASE("what would tell somebody to take, stop or change a medicine is recognised") {
  for (const char* sentence :
       {"Take ibuprofen for three days.", "Stop the antibiotic at once.", "You should stop the antibiotic.",
        "It hurts less; try naproxen first.", "Avoid steroid injections.", "Never take two of them.",
        "Another antibiotic is best.", "Runners may use ibuprofen.", "The course is ended at the first sign of pain.",
        "Switching to paracetamol helps.", "Don't finish the course."}) {
    CAPTURE(sentence);
    CHECK(advises(sentence));
  }
  CHECK_FALSE(advises("The UK regulator's notice says that treatment is to end at the first sign of trouble."));
  CHECK_FALSE(advises("A recent injection stops the plan until a clinician has cleared it."));
}

TEST_CASE("no topic tells anybody to take, stop or change a medicine") {
  int looked_at = 0;
  for (const auto& topic : protocol::evidence().topics) {
    for (const auto& sentence : sentences_of(topic)) {
      if (!topic.about_medicine && !names_a_medicine(sentence)) continue;
      CAPTURE(topic.id, sentence);
      CHECK_FALSE(advises(sentence));
      ++looked_at;
    }
  }
  CHECK(looked_at > 15);
}

TEST_CASE("a topic about medicine sends to the prescriber or pharmacist") {
  for (const char* words : {"NSAIDs", "antibiotics", "injections", "steroid", "ibuprofen", "ciprofloxacin", "PRP"}) {
    CAPTURE(words);
    const auto* topic = protocol::evidence().find(words);
    REQUIRE(topic != nullptr);
    CHECK(topic->about_medicine);
    CHECK(topic->coach.says.find("prescriber or pharmacist") != std::string::npos);
  }
}
