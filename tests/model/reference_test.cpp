// The coach and a slow reference, written independently of it, on random histories.

#include <cstdlib>
#include <set>

#include "model/comparison.hpp"
#include "model/reference_coach.hpp"
#include "support/catch.hpp"

using namespace achilles;
using namespace achilles::model;

namespace {

constexpr int days = 60;
constexpr std::uint64_t first_seed = 1;

/// How many histories are told: a second's worth, or as many as ACHILLES_HISTORIES says.
std::uint64_t histories() {
  const char* asked = std::getenv("ACHILLES_HISTORIES");
  return asked == nullptr ? 500 : std::strtoull(asked, nullptr, 10);
}

std::string parting(const Episode& episode) {
  const auto difference = first_difference(episode);
  if (!difference) return "no difference";
  return told(episode) + (difference->morning ? "in the morning of day " : "in the evening of day ") +
         std::to_string(difference->day) + "\n  reference: " + words(difference->reference) +
         "\n  coach:     " + words(difference->coach);
}

}  // namespace

TEST_CASE("the coach answers every day of every history as the reference does") {
  for (auto seed = first_seed; seed < first_seed + histories(); ++seed) {
    const auto episode = random_episode(seed, days);
    if (first_difference(episode)) FAIL(parting(shrunk(episode)));
  }
  SUCCEED();
}

TEST_CASE("the histories reach every action, later phases, locks, and runs of both kinds") {
  std::set<std::string> reached;
  for (auto seed = first_seed; seed < first_seed + 100; ++seed) {
    const auto episode = random_episode(seed, days);
    ReferenceCoach reference(*episode.protocol, episode.start, episode.first);
    for (const auto& day : episode.days) {
      const auto answer = reference.close(day);
      reached.emplace(name(answer.action));
      if (answer.to.phase > 0) reached.insert("later phase");
      if (answer.to.level > 0) reached.insert("step");
      if (answer.locked_through) reached.insert("lock");
      if (answer.may_run) reached.insert(answer.walk_run > 0 ? "walk-run" : "run");
      if (!answer.prescribed && answer.action < Action::rest) reached.insert("day off");
    }
  }
  CHECK(reached == std::set<std::string>{"progress", "hold", "reduce", "regress", "rest", "stop", "later phase", "step",
                                         "lock", "walk-run", "run", "day off"});
}
