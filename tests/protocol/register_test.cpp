#include <fstream>
#include <set>
#include <sstream>
#include <string>

#include "achilles/reason.hpp"
#include "achilles/sign.hpp"
#include "protocol/builtin.hpp"
#include "support/catch.hpp"

using namespace achilles;

namespace {

std::string contents(const std::string& file) {
  std::ifstream in(file);
  REQUIRE(in);
  std::ostringstream text;
  text << in.rdbuf();
  return text.str();
}

/// The keys of data/sources.json.
std::set<std::string> registered() {
  const auto text = contents(ACHILLES_SOURCES);
  const std::string before = "\"key\": \"";
  std::set<std::string> keys;
  for (auto at = text.find(before); at != std::string::npos; at = text.find(before, at)) {
    at += before.size();
    keys.insert(text.substr(at, text.find('"', at) - at));
  }
  return keys;
}

/// Every `"source": "…"`, and every value under `"sources"`, that is written in a data file.
std::set<std::string> cited_in(std::string_view text) {
  std::set<std::string> keys;
  for (std::size_t at = text.find('"'); at != std::string_view::npos; at = text.find('"', at + 1)) {
    const auto end = text.find('"', at + 1);
    if (end == std::string_view::npos) break;
    if (const auto citation = Citation::from(text.substr(at + 1, end - at - 1))) {
      for (const auto& source : citation->sources) keys.insert(source.key);
    }
    at = end;
  }
  keys.erase("");
  return keys;
}

}  // namespace

TEST_CASE("every source the programmes and exercises name is in the register") {
  const auto known = registered();
  REQUIRE(known.size() > 100);
  std::size_t count = 0;
  const auto check = [&](std::string_view text) {
    for (const auto& key : cited_in(text)) {
      INFO(key);
      CHECK(known.contains(key));
      ++count;
    }
  };
  for (const auto id : protocol::builtin_ids()) check(protocol::builtin_text(id).value());
  for (const auto id : protocol::catalogue().ids()) {
    const auto* card = protocol::catalogue().card(id);
    INFO(id);
    for (const auto& source : card->exercise.source.sources) CHECK((source.key.empty() || known.contains(source.key)));
    for (const auto& [key, citation] : card->sources) {
      INFO(key);
      for (const auto& source : citation.sources) CHECK((source.key.empty() || known.contains(source.key)));
    }
  }
  CHECK(count > 15);
}

TEST_CASE("every source a sign names is in the register") {
  const auto known = registered();
  for (const auto& sign : all_signs()) {
    INFO(sign.id);
    const auto citation = Citation::from(sign.source);
    REQUIRE(citation);
    for (const auto& source : citation->sources) CHECK((source.key.empty() || known.contains(source.key)));
  }
}

TEST_CASE("every source a rule names is in the register") {
  const auto known = registered();
  namespace r = reason;
  const std::vector<Reason> reasons{
      r::DuringOverLimit{},   r::AfterOverLimit{},   r::MorningOverLimit{},   r::MorningJump{},
      r::MorningRise{},       r::MorningUnsettled{}, r::StiffnessUp{1, 0, 0}, r::StiffnessUp{2, 0, 0},
      r::WeekWorse{5, false}, r::WeekWorse{5, true}, r::MorningMissing{},     r::Masked{},
      r::WorkoutIncomplete{}, r::WorkoutUnrated{},   r::TooSoon{},          r::FastLane{},           r::SlowLane{},
      r::NotEarned{},         r::GateOpen{},         r::TopOfPhase{},         r::ChosenLess{},       r::RestTwice{},
      r::SetBack{},           r::Silence{},           r::ImpactLocked{},     r::RunTooLong{},         r::RunFaster{}};
  for (const auto& reason : reasons) {
    const auto rule = rule_of(reason);
    INFO(rule.id);
    const auto citation = Citation::from(rule.source);
    REQUIRE(citation);
    for (const auto& source : citation->sources) CHECK((source.key.empty() || known.contains(source.key)));
  }
}
