#include "journal/episode.hpp"

#include <algorithm>
#include <string>
#include <tuple>

#include "journal/entries.hpp"

namespace achilles::journal {
namespace {

/// Drops the switches told for a day before the opening, and puts the others in order.
void arrange(Episode& episode) {
  std::erase_if(episode.switches, [&](const Entry& to) { return to.day < episode.opening.day; });
  std::ranges::sort(episode.switches, {}, [](const Entry& to) { return std::tuple(to.day, to.number); });
}

}  // namespace

// Back from the newest, so that the walk ends at the opening, however many episodes there were before it.
std::optional<Episode> current_episode(Connection& connection) {
  static const std::string sql = select_living("WHERE kind IN ('start', 'switch') ORDER BY number DESC");
  Query query(connection, sql.c_str());
  Episode episode;
  while (query.next()) {
    auto entry = read_entry(connection, query);
    if (std::holds_alternative<Start>(entry.body)) {
      episode.opening = std::move(entry);
      arrange(episode);
      return episode;
    }
    episode.switches.push_back(std::move(entry));
  }
  return std::nullopt;
}

}  // namespace achilles::journal
