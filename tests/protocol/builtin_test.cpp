#include "protocol/builtin.hpp"

#include <algorithm>

#include "achilles/difference.hpp"
#include "protocol/load.hpp"
#include "protocol/packed/packed.hpp"
#include "protocol/sample.hpp"
#include "support/catch.hpp"

using namespace achilles;

namespace {

/// Every item of a protocol, those that steps begin included.
std::vector<Item> items_of(const Protocol& protocol) {
  std::vector<Item> items;
  for (const auto& phase : protocol.phases) {
    const auto all = phase.at_level(static_cast<int>(phase.steps.size()));
    items.insert(items.end(), all.begin(), all.end());
  }
  return items;
}

}  // namespace

TEST_CASE("the default programme comes first") {
  const auto ids = protocol::builtin_ids();
  REQUIRE_FALSE(ids.empty());
  CHECK(ids.front() == protocol::default_protocol);
}

TEST_CASE("every programme inside the program is, part by part, what its file says") {
  for (const auto id : protocol::builtin_ids()) {
    CAPTURE(id);
    const auto loaded = protocol::load(protocol::builtin_text(id).value(), protocol::catalogue());
    REQUIRE(sample::lines(loaded.issues).empty());
    CHECK(protocol::packed(*loaded.protocol) == protocol::packed(protocol::builtin(id).value()));
    CHECK(differences(*loaded.protocol, protocol::builtin(id).value()).empty());
  }
}

TEST_CASE("a programme inside the program has its file's name as id") {
  for (const auto id : protocol::builtin_ids()) CHECK(protocol::builtin(id).value().id == id);
}

TEST_CASE("a programme that is not inside the program is none") {
  CHECK_FALSE(protocol::builtin("flo").has_value());
  CHECK_FALSE(protocol::builtin_text("").has_value());
}

TEST_CASE("every item of every programme inside the program has a source for every number") {
  for (const auto id : protocol::builtin_ids()) {
    for (const auto& item : items_of(protocol::builtin(id).value())) {
      CAPTURE(id, item.exercise.id);
      for (const auto* key : {"sets", "reps", "hold_s", "tempo_s", "rest_s", "load_g", "times_a_day", "every_days"}) {
        CHECK_FALSE(item.source_of(key).sources.empty());
      }
    }
  }
}

TEST_CASE("the exercises inside the program load without an issue") {
  CHECK_FALSE(protocol::catalogue().ids().empty());
  for (const auto id : protocol::catalogue().ids()) CHECK_FALSE(protocol::catalogue().find(id)->source.sources.empty());
}
