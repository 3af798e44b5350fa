#include "cli/coaching.hpp"

#include "achilles/error.hpp"
#include "cli/suggest.hpp"
#include "exchange/checkpoint.hpp"
#include "protocol/builtin.hpp"

namespace achilles::cli {
namespace {

/// The file this world keeps its journal in. Throws when nothing says where that is.
const std::filesystem::path& database_of(const World& world) {
  if (!world.database.empty()) return world.database;
  throw Error{Exit::storage, "nothing says where your journal is kept",
              "Set HOME, or name a data file with --db FILE or ACHILLES_DB."};
}

/// How long before an episode runs still count for its first limits.
constexpr int days_of_history = days_remembered;

}  // namespace

Protocol programme(const std::string& id) {
  if (auto found = protocol::builtin(id)) return std::move(*found);
  throw Error{Exit::failed, "no programme named '" + id + "'",
              did_you_mean(id, protocol::builtin_ids(), "See what there is: achilles protocol list.")};
}

std::optional<Coaching> Coaching::on(Date day, const journal::Journal& journal) {
  auto opening = journal.episode();
  if (!opening) return std::nullopt;
  const auto& start = std::get<Start>(opening->body);
  auto protocol = at_site(programme(start.protocol), start.site);
  Coaching coaching{std::move(*opening), std::move(protocol)};
  coaching.replay(day, journal);
  return coaching;
}

void Coaching::replay(Date day, const journal::Journal& journal) {
  const auto checkpoint = journal.checkpoint_before(day, opening_.number, protocol_.hash, rules_version);
  auto kept = checkpoint ? exchange::state_from(checkpoint->state) : std::nullopt;
  if (kept) {
    before_ = *kept;
  } else {
    before_ = begin(start(), opening_.day);
    before_.day = opening_.day - days_of_history - 1;
  }
  const Date first = before_.day + 1;
  const auto entries = journal.entries({.from = first, .to = day, .kind = {}});
  auto days = days_between(first, day, entries);
  for (std::size_t i = 0; i + 1 < days.size(); ++i) before_ = advance(protocol_, before_, days[i]);
  if (!days.empty()) today_ = std::move(days.back());
  today_.date = day;
}

Plan Coaching::plan() const {
  return achilles::plan(protocol_, decision(), Kit{.side = start().side, .equipment = start().equipment});
}

std::optional<journal::Checkpoint> Coaching::checkpoint() const {
  if (before_.day < opening_.day) return std::nullopt;
  return journal::Checkpoint{.day = before_.day,
                             .episode = opening_.number,
                             .protocol_hash = protocol_.hash,
                             .rules_version = rules_version,
                             .state = exchange::text_of(before_)};
}

std::optional<journal::Journal> open_to_read(const World& world) {
  if (world.database.empty() || !journal::Journal::exists(world.database)) return std::nullopt;
  return journal::Journal::open(world.database, journal::Journal::Access::read);
}

journal::Journal open_to_write(const World& world) {
  return journal::Journal::open(database_of(world), journal::Journal::Access::write);
}

Preview preview(const World& world) {
  Start nobody;
  nobody.protocol = protocol::default_protocol;
  auto protocol = at_site(programme(nobody.protocol), nobody.site);
  Day first;
  first.date = world.today();
  auto decision = decide(protocol, begin(nobody, first.date), first);
  auto routine = achilles::plan(protocol, decision, Kit{});
  return {std::move(protocol), std::move(routine)};
}

}  // namespace achilles::cli
