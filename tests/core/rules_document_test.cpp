#include <fstream>
#include <set>
#include <sstream>

#include "achilles/citation.hpp"
#include "achilles/reason.hpp"
#include "support/catch.hpp"

using namespace achilles;

namespace {

std::string document() {
  std::ifstream file(RULES_DOCUMENT);
  std::ostringstream text;
  text << file.rdbuf();
  return text.str();
}

/// The line of the table that a rule has to have.
std::string line_of(const RuleInfo& rule) {
  const auto source = rule.source.empty() ? std::string{"the programme's own"} : std::string{rule.source};
  return "| `" + std::string{rule.id} + "` | " + std::string{rule.looks_at} + " | " + std::string{rule.threshold} +
         " | " + std::string{rule.does} + " | " + source + " |";
}

std::set<std::string> lines_of_tables(const std::string& text) {
  std::set<std::string> lines;
  std::istringstream all(text);
  for (std::string line; std::getline(all, line);) {
    if (line.starts_with("| `")) lines.insert(line);
  }
  return lines;
}

}  // namespace

TEST_CASE("docs/rules.md has every rule, word for word, and no other") {
  std::set<std::string> expected;
  for (const auto& rule : all_rules()) expected.insert(line_of(rule));
  const auto found = lines_of_tables(document());
  for (const auto& line : expected) {
    INFO("missing: " << line);
    CHECK(found.count(line) == 1);
  }
  for (const auto& line : found) {
    INFO("too much: " << line);
    CHECK(expected.count(line) == 1);
  }
}

TEST_CASE("every rule has an id of its own, says what it looks at, and cites what can be read") {
  std::set<std::string_view> ids;
  for (const auto& rule : all_rules()) {
    INFO(rule.id);
    CHECK(ids.insert(rule.id).second);
    CHECK_FALSE(rule.looks_at.empty());
    CHECK_FALSE(rule.threshold.empty());
    CHECK_FALSE(rule.does.empty());
    const bool of_the_programme = rule.id.starts_with("protocol-") || rule.id == "placement" || rule.id == "step-waits";
    CHECK(rule.source.empty() == of_the_programme);
    if (!rule.source.empty()) CHECK(Citation::from(rule.source));
  }
}
