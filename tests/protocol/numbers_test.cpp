#include "protocol/lint/numbers.hpp"

#include <algorithm>

#include "protocol/builtin.hpp"
#include "protocol/library.hpp"
#include "protocol/lint_sample.hpp"
#include "support/catch.hpp"

using namespace achilles;

namespace {

std::vector<std::string> numbers_of(const Protocol& protocol) {
  std::vector<std::string> numbers;
  protocol::each_number(protocol, [&](const std::string& at, const Citation&) { numbers.push_back(at); });
  return numbers;
}

/// Whether a key is in the register with at least that much confidence, or the protocol's own.
bool is_known(const Protocol& protocol, const Cited& source) {
  if (std::ranges::find(protocol.references, source.key, &Reference::key) != protocol.references.end()) return true;
  const auto* known = protocol::sources().find(source.key);
  return known != nullptr && known->confidence <= source.mark;
}

}  // namespace

TEST_CASE("every number is visited once, and what is no number never") {
  CHECK(numbers_of(lint_sample::loaded(lint_sample::protocol())) ==
        std::vector<std::string>{"/phases/0/days/from", "/phases/0/days/to", "/phases/0/items/0/sets",
                                 "/phases/0/items/0/reps", "/phases/0/steps/0/reps", "/phases/0/advance/0/value",
                                 "/phases/0/advance/1/value", "/phases/0/advance/1/over_days",
                                 "/phases/0/responses/0/when/value", "/phases/0/responses/0/days",
                                 "/phases/1/items/0/sets", "/phases/1/items/0/reps", "/phases/1/items/0/load",
                                 "/phases/1/items/0/every_days", "/phases/1/steps/0/add_g", "/phases/1/steps/3/sets",
                                 "/phases/1/entry/0/value", "/phases/1/responses/0/when/value"});
}

TEST_CASE("every number of every programme inside the program has a source in the register, or says that it has none") {
  for (const auto id : protocol::builtin_ids()) {
    const auto protocol = protocol::builtin(id).value();
    CAPTURE(id);
    CHECK(numbers_of(protocol).size() >= 10);
    protocol::each_number(protocol, [&](const std::string& at, const Citation& citation) {
      CAPTURE(at, citation.text());
      CHECK_FALSE(citation.sources.empty());
      for (const auto& source : citation.sources) {
        const bool says_none = source.key.empty() && (source.mark == Mark::design || source.mark == Mark::general);
        CHECK((says_none || is_known(protocol, source)));
      }
    });
  }
}

TEST_CASE("every citation of every programme inside the program is of a source that is listed") {
  for (const auto id : protocol::builtin_ids()) {
    const auto protocol = protocol::builtin(id).value();
    protocol::each_citation(protocol, [&](const std::string& at, const Citation& citation) {
      CAPTURE(id, at, citation.text());
      CHECK_FALSE(citation.sources.empty());
      for (const auto& source : citation.sources) CHECK((source.key.empty() || is_known(protocol, source)));
    });
  }
}
