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

/// The first row of rules: those that asked for the action that was taken.
std::vector<std::string> rules_behind(const Decision& decision) {
  std::vector<std::string> ids;
  for (const auto& finding : decision.findings) {
    if (finding.asks == decision.action && rule_of(finding.reason).id != "advice-sign")
      ids.emplace_back(rule_of(finding.reason).id);
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
