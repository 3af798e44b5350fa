#include "journal/rows/episodes.hpp"

#include <algorithm>
#include <string>
#include <tuple>

#include "journal/rows/entries.hpp"
#include "journal/rows/past.hpp"

namespace achilles::journal {
namespace {

/// Drops the switches told for a day before the opening, and puts the others in order.
void arrange(Episode& episode) {
  std::erase_if(episode.switches, [&](const Entry& to) { return to.day < episode.opening.day; });
  std::ranges::sort(episode.switches, {}, [](const Entry& to) { return std::tuple(to.day, to.number); });
}

}  // namespace

// Back from the newest, so that the walk ends at the opening, however many episodes there were before it.
std::optional<Episode> current_episode(Connection& connection, std::optional<std::int64_t> as_of) {
  static const std::string newest_first = "WHERE kind IN ('start', 'switch') ORDER BY number DESC";
  static const std::string now = select_ids(newest_first);
  static const std::string then = select_past(newest_first);
  Query query(connection, as_of ? then.c_str() : now.c_str());
  if (as_of) bind_past(query, as_of, {});
  const Fates fates(connection, Fates::Asked::one_by_one);
  Episode episode;
  while (auto entry = as_of ? next_found(connection, query) : next_living(connection, query, fates)) {
    if (std::holds_alternative<Start>(entry->body)) {
      episode.opening = std::move(*entry);
      arrange(episode);
      return episode;
    }
    episode.switches.push_back(std::move(*entry));
  }
  return std::nullopt;
}

}  // namespace achilles::journal
