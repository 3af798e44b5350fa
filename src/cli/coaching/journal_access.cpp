#include "cli/coaching/journal_access.hpp"

#include <fmt/format.h>

#include "achilles/error.hpp"
#include "achilles/shell_word.hpp"
#include "journal/backups.hpp"

namespace achilles::cli {
namespace {

/// Whether there is a journal. One that is gone while its backups are there is none that was never kept: no other is
/// begun in its place, and nothing is told of it.
bool is_kept(const std::filesystem::path& file) {
  if (journal::Journal::exists(file)) return true;
  if (journal::backups_of(file).empty()) return false;
  throw Error{Exit::storage, fmt::format("{} is gone or empty, and backups of it are there", file.string()),
              fmt::format("Put one back: achilles restore. Or begin anew: move them away, from {}",
                          shell_word(journal::backups_folder(file).string()))};
}

}  // namespace

const std::filesystem::path& database_of(const World& world) {
  if (!world.database.empty()) return world.database;
  throw Error{Exit::storage, "nothing says where your journal is kept",
              "Set HOME, or name a data file with --db FILE or ACHILLES_DB."};
}

std::optional<journal::Journal> open_to_read(const World& world) {
  if (world.database.empty() || !is_kept(world.database)) return std::nullopt;
  using journal::Journal;
  const auto open = [&world] { return Journal::open(world.database, Journal::Access::read); };
  if (!Journal::outdated(world.database)) {
    try {
      return open();
    } catch (const Error&) {  // a crash while it was brought up to date is rolled back there: only now it says its age
      if (!Journal::outdated(world.database)) throw;
    }
  }
  (void)open_to_write(world);
  return open();
}

std::optional<journal::Journal> journal_asked(const World& world) {
  (void)database_of(world);
  return open_to_read(world);
}

std::optional<journal::Journal> open_at_a_glance(const World& world) {
  constexpr std::chrono::milliseconds patience{100};
  using journal::Journal;
  const auto& file = world.database;
  if (file.empty() || !Journal::exists(file) || Journal::outdated(file)) return std::nullopt;
  return Journal::open(file, Journal::Access::read, patience);
}

journal::Journal open_to_write(const World& world) {
  const auto& file = database_of(world);
  (void)is_kept(file);
  return journal::Journal::open(file, journal::Journal::Access::write, std::chrono::seconds{5}, world.now);
}

}  // namespace achilles::cli
