#include "cli/checkup/replaying.hpp"

#include <optional>
#include <string>

#include "cli/coaching/coaching.hpp"
#include "exchange/documents/scenario_json.hpp"

namespace achilles::cli::checkup {
namespace {

/// The decision as it is computed today from what the journal held then; nothing when its programme is not what it was.
std::optional<std::string> computed_again(const journal::Told& told, const journal::Journal& journal,
                                          const World& world) {
  const auto coaching = Coaching::when_told(told, journal, world);
  if (!coaching || coaching->protocol().hash != told.protocol_hash) return std::nullopt;
  return exchange::scenario_json(coaching->decision(), coaching->protocol());
}

void compare(const journal::Told& told, const journal::Journal& journal, const World& world,
             exchange::ReplayRecord& replay) {
  if (told.rules_version != rules_version) {
    ++replay.of_other_rules;
    return;
  }
  const auto now = computed_again(told, journal, world);
  if (!now) {
    ++replay.without_programme;
  } else if (*now == told.verdict) {
    ++replay.same;
  } else {
    replay.different.push_back({told.day, told.operation, told.verdict, *now});
  }
}

}  // namespace

exchange::ReplayRecord replayed(const journal::Journal& journal, const World& world) {
  exchange::ReplayRecord replay;
  journal.each_told([&](const journal::Told& told) { compare(told, journal, world, replay); });
  return replay;
}

}  // namespace achilles::cli::checkup
