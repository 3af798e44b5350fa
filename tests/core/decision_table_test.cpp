#include <fstream>
#include <sstream>

#include "support/builders.hpp"
#include "support/catch.hpp"

using namespace achilles;
using namespace achilles::test;

namespace {

struct Case {
  int line = 0;
  int usual = 0;
  std::string during, after, morning, done;
  std::string action;
  std::vector<std::string> rules;
};

std::vector<Case> cases() {
  std::ifstream file(DECISION_TABLE);
  std::vector<Case> all;
  std::string text;
  for (int line = 1; std::getline(file, text); ++line) {
    if (text.empty() || text[0] == '#') continue;
    std::istringstream words(text);
    Case it;
    std::string bar;
    it.line = line;
    words >> it.usual >> it.during >> it.after >> it.morning >> it.done >> bar >> it.action >> bar;
    for (std::string rule; words >> rule;) it.rules.push_back(rule);
    all.push_back(it);
  }
  return all;
}

/// Whether a finding only advises: it asks for nothing, and is no step up.
bool advises(const Finding& finding) {
  const auto id = rule_of(finding.reason).id;
  return finding.asks == Action::progress && id != "fast-lane" && id != "slow-lane" && id != "gate-open";
}

/// The rules that asked for the action that was taken.
std::vector<std::string> rules_behind(const Decision& decision) {
  std::vector<std::string> ids;
  for (const auto& finding : decision.findings) {
    if (finding.asks == decision.action && !advises(finding)) ids.emplace_back(rule_of(finding.reason).id);
  }
  return ids;
}

}  // namespace

TEST_CASE("the decision table holds, line by line") {
  const auto all = cases();
  REQUIRE(all.size() > 30);
  for (const auto& it : all) {
    Patient patient(small_protocol());
    patient.calm(6, it.usual);
    if (it.during != "-") patient.during(std::stoi(it.during));
    if (it.after != "-") patient.after(std::stoi(it.after));
    if (it.done != "-") patient.done(std::stoi(it.done));
    patient.morning(it.usual).next();
    if (it.morning != "-") patient.morning(std::stoi(it.morning));
    INFO("decision-table.txt:" << it.line);
    CHECK(name(patient.action()) == it.action);
    CHECK(rules_behind(patient.decision()) == it.rules);
  }
}

namespace {

/// A number behind a letter; nothing where the word begins otherwise.
std::optional<int> after(std::string_view word, std::string_view letter) {
  if (!word.starts_with(letter) || word.size() == letter.size()) return std::nullopt;
  return std::stoi(std::string{word.substr(letter.size())});
}

/// One word of a day of the history table.
void tell(Patient& patient, const std::string& word) {
  if (word == "-") return;
  if (word == "calm") return void(patient.workout(2));
  if (word == "med") return void(patient.medicine());
  if (word == "ease") return void(patient.ease());
  if (word[0] == '+') return void(patient.sign(sign_from(word.substr(1)).value()));
  if (word[0] == '-') return void(patient.cleared(sign_from(word.substr(1)).value()));
  if (word.starts_with("run:")) {
    return void(patient.run(std::stoi(word.substr(4)), std::stoi(word.substr(word.find('/') + 1))));
  }
  if (const auto score = after(word, "m")) return void(patient.morning(*score));
  if (const auto minutes = after(word, "s")) return void(patient.stiff(*minutes));
  if (const auto score = after(word, "d")) return void(patient.during(*score));
  if (const auto score = after(word, "a")) return void(patient.after(*score));
  if (const auto score = after(word, "n")) return void(patient.now(*score));
  if (const auto percent = after(word, "w")) return void(patient.done(*percent));
  FAIL("a word nobody knows: " << word);
}

std::vector<std::string> parts(const std::string& text, char between) {
  std::vector<std::string> all;
  std::istringstream stream(text);
  for (std::string part; std::getline(stream, part, between);) all.push_back(part);
  return all;
}

/// The days as they are told; the last one is not over yet.
Patient told(const std::string& history) {
  Patient patient(small_protocol());
  bool first = true;
  for (const auto& day : parts(history, ';')) {
    std::istringstream stream(day);
    std::vector<std::string> words;
    for (std::string word; stream >> word;) words.push_back(word);
    const bool several = words.front().ends_with('x');
    const int times = several ? std::stoi(words.front()) : 1;
    if (several) words.erase(words.begin());
    for (int i = 0; i < times; ++i) {
      if (!std::exchange(first, false)) patient.next();
      for (const auto& word : words) tell(patient, word);
    }
  }
  return patient;
}

std::string verdict(const Patient& patient) {
  const auto decision = patient.decision();
  std::string line{name(decision.action)};
  line += " |";
  for (const auto& id : rules_behind(decision)) line += " " + id;
  for (const auto& finding : decision.findings) {
    if (advises(finding)) line += " +" + std::string{rule_of(finding.reason).id};
  }
  return line;
}

/// With single spaces between the words.
std::string squeezed(const std::string& text) {
  std::istringstream stream(text);
  std::string line;
  for (std::string word; stream >> word;) line += (line.empty() ? "" : " ") + word;
  return line;
}

}  // namespace

TEST_CASE("the history table holds, line by line") {
  std::ifstream file(HISTORY_TABLE);
  std::string text;
  int cases = 0;
  for (int line = 1; std::getline(file, text); ++line) {
    if (text.empty() || text[0] == '#') continue;
    const auto bar = text.find('|');
    REQUIRE(bar != std::string::npos);
    INFO("history-table.txt:" << line << ": " << text);
    CHECK(verdict(told(text.substr(0, bar))) == squeezed(text.substr(bar + 1)));
    ++cases;
  }
  CHECK(cases > 60);
}
