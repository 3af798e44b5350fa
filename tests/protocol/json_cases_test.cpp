#include <algorithm>
#include <array>
#include <cctype>
#include <fstream>
#include <map>
#include <string>
#include <utility>
#include <vector>

#include "fuzz/promises.hpp"
#include "protocol/text/located_json.hpp"
#include "support/catch.hpp"
#include "support/folder.hpp"

using namespace achilles::protocol;
using achilles::test::files_of;

// Each file of json/ is a case named after the fact it states. `accepted` is JSON within our limits, `refused` is not;
// `judged` is what RFC 8259 leaves open, with our verdict and its reason in judged.txt.

namespace {

const std::string cases = ACHILLES_JSON_CASES;

std::vector<Issue> issues_of(std::string_view text) {
  Issues issues{text};
  static_cast<void>(read_json(text, issues));
  return std::move(issues).in_order();
}

/// What gives away whose words a message is in.
bool speaks_of_the_library(std::string words) {
  std::ranges::transform(words, words.begin(), [](unsigned char letter) { return std::tolower(letter); });
  return std::ranges::any_of(std::array{"nlohmann", "exception", "parse_error", "parse error", "out_of_range",
                                        "last read", "syntax error", "json.", "std::", "literal"},
                             [&](std::string_view word) { return words.find(word) != std::string::npos; });
}

void check_accepted(const std::string& text) {
  CHECK(issues_of(text).empty());
  CHECK(achilles::fuzz::broken_by_read_json(text).empty());
}

void check_refused(const std::string& text) {
  const auto issues = issues_of(text);
  CHECK_FALSE(issues.empty());
  for (const auto& issue : issues) {
    INFO(issue.what);
    CHECK_FALSE(speaks_of_the_library(issue.what + issue.fix));
  }
  CHECK(achilles::fuzz::broken_by_read_json(text).empty());
}

/// The verdicts of judged.txt, by case: lines of `case: accepted, reason` or `case: refused, reason`.
std::map<std::string, std::string> verdicts() {
  std::map<std::string, std::string> verdicts;
  std::ifstream in{cases + "/judged.txt"};
  for (std::string line; std::getline(in, line);) {
    if (line.empty() || line.front() == '#') continue;
    const auto colon = line.find(": ");
    const auto comma = line.find(", ", colon);
    INFO(line);
    REQUIRE(comma != std::string::npos);
    CHECK(line.size() > comma + 2);
    CHECK(verdicts.emplace(line.substr(0, colon), line.substr(colon + 2, comma - colon - 2)).second);
  }
  return verdicts;
}

}  // namespace

TEST_CASE("the JSON cases are many, and none has two verdicts") {
  auto all = files_of(cases + "/accepted");
  auto refused = files_of(cases + "/refused");
  auto judged = files_of(cases + "/judged");
  const auto count = all.size() + refused.size() + judged.size();
  all.merge(refused);
  all.merge(judged);
  CHECK(all.size() == count);
  CHECK(count >= 400);
}

TEST_CASE("JSON within the limits is read") {
  for (const auto& [name, text] : files_of(cases + "/accepted")) {
    INFO(name);
    check_accepted(text);
  }
}

TEST_CASE("what is not JSON, or beyond the limits, is refused in our own words") {
  for (const auto& [name, text] : files_of(cases + "/refused")) {
    INFO(name);
    check_refused(text);
  }
}

TEST_CASE("what the RFC leaves open has one verdict, and its reason is written down") {
  auto verdict = verdicts();
  for (const auto& [name, text] : files_of(cases + "/judged")) {
    INFO(name);
    if (verdict[name] == "accepted") {
      check_accepted(text);
    } else {
      CHECK(verdict[name] == "refused");
      check_refused(text);
    }
    verdict.erase(name);
  }
  CHECK(verdict.empty());
}

TEST_CASE("a mebibyte of anything is answered") {
  const auto mebibyte = [](std::string_view first, std::string_view piece, std::string_view last) {
    std::string text{first};
    while (text.size() + piece.size() + last.size() <= most_bytes) text += piece;
    return text.append(last);
  };
  CHECK(issues_of(mebibyte("\"", "heel", "\"")).empty());
  CHECK(issues_of(mebibyte("\"", "\\\"", "\"")).empty());
  CHECK(issues_of(mebibyte("[", "1.25e-3, ", "1]")).empty());
  CHECK(issues_of(mebibyte("\"", "\\\"", "")).size() == 1);
  CHECK(issues_of(mebibyte("\"", "\\", "")).size() == 1);
  CHECK(issues_of(mebibyte("", "9", "")).size() == 1);
  CHECK(issues_of(mebibyte("", "{\"a\":", "")).size() == 1);
  CHECK(issues_of(mebibyte("", "\xF0\x9F\xA6", "")).size() == 1);
}
