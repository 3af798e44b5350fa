// Every built-in programme, held against the invariants. So many days of each as an ordinary test has time for; all
// there is to try with ACHILLES_COMPLETE=1.

#include <cstdlib>
#include <limits>

#include "proof/explore.hpp"
#include "protocol/builtin.hpp"
#include "support/catch.hpp"

using namespace achilles;

namespace {

bool asked_for_all() { return std::getenv("ACHILLES_COMPLETE") != nullptr; }

std::size_t levels_of(const Protocol& protocol) {
  std::size_t levels = 0;
  for (const auto& phase : protocol.phases) levels += phase.steps.size() + 1;
  return levels;
}

Exploration explored(const Protocol& protocol, Site site, Side side) {
  const std::size_t in_passing = side == Side::both ? 100 : 1'000;
  Start start;
  start.site = site;
  start.side = side;
  start.onset = proof::first_day();
  const auto own = tailored(protocol, site, {.side = side, .equipment = std::nullopt});
  if (!asked_for_all()) return proof::explore(own, start, {in_passing, proof::Bounds::Order::farthest});
  auto all = proof::explore(own, start, {std::numeric_limits<std::size_t>::max()});
  CHECK(all.complete);
  CHECK(all.levels == levels_of(own));
  return all;
}

}  // namespace

TEST_CASE("nothing that may happen under a built-in programme breaks an invariant") {
  for (const auto id : protocol::builtin_ids()) {
    const auto protocol = protocol::builtin(id);
    REQUIRE(protocol);
    for (const auto site : {Site::midportion, Site::insertional, Site::plantar}) {
      if (!protocol->sites.contains(site)) continue;
      for (const auto side : {Side::left, Side::both}) {
        CAPTURE(std::string(id), std::string(name(site)), std::string(name(side)));
        const auto exploration = explored(*protocol, site, side);
        CAPTURE(exploration.violation ? std::string(exploration.violation->invariant.id) : "");
        CHECK_FALSE(exploration.violation);
        CHECK(exploration.transitions > 0);
      }
    }
  }
}
