#include "journal/backups.hpp"

#include <algorithm>

#include "achilles/error.hpp"
#include "journal/backup/backup.hpp"
#include "journal/backup/backup_name.hpp"
#include "journal/backup/manifest.hpp"
#include "journal/backup/soundness.hpp"
#include "journal/backup/thinning.hpp"
#include "journal/build.hpp"
#include "journal/file/faults.hpp"
#include "journal/file/format.hpp"
#include "journal/file/listing.hpp"
#include "journal/file/private_file.hpp"
#include "journal/file/query.hpp"
#include "journal/opening.hpp"

namespace achilles::journal {
namespace {

namespace fs = std::filesystem;

constexpr std::chrono::seconds patience{5};

/// The files of a folder whose names are those of backups.
std::vector<fs::path> named_in(const fs::path& folder, const fs::path& journal) {
  std::error_code trouble;
  auto found = entries_in(folder, trouble);
  if (trouble) {
    throw Error{Exit::storage, folder.string() + " cannot be listed", "Check its permissions, and the disk."};
  }
  std::erase_if(found, [&journal](const fs::path& file) {
    std::error_code unknown;
    return !instant_in_name(journal, file) || !fs::is_regular_file(fs::symlink_status(file, unknown));
  });
  return found;
}

/// A connection to a file that may be anything.
std::unique_ptr<Connection> opened(const fs::path& file) { return open_as_it_is(file, patience); }

BackupContents count(Connection& connection) {
  BackupContents contents;
  contents.health = BackupContents::Health::sound;
  Query living(connection, "SELECT count(*), min(entry.day), max(entry.day) FROM living JOIN entry USING (number)");
  if (!living.next()) return contents;
  contents.entries = living.number(0).value_or(0);
  if (const auto day = living.text(1)) contents.first = Date::from_iso(*day);
  if (const auto day = living.text(2)) contents.last = Date::from_iso(*day);
  return contents;
}

BackupContents looked_into(const fs::path& file) {
  const auto connection = opened(file);
  return at_the_door(*connection, Doing::reading, [&] {
    const auto format = format_of(*connection);
    if (format.owner != Format::Owner::achilles || !holds_together(*connection)) return BackupContents{};
    const auto manifest = manifest_of(*connection);
    if (manifest && !says(*connection, *manifest)) return BackupContents{};
    auto contents = count(*connection);
    contents.format = format.version;
    if (manifest) contents.files = static_cast<std::int64_t>(manifest->files.size());
    return contents;
  });
}

bool stays(const Backup& backup) {
  return backup.occasion == Backup::Occasion::migration || backup.occasion == Backup::Occasion::restore;
}

}  // namespace

std::string name_of_backup(const fs::path& journal, const Moment& now) { return backup_name(journal, now.utc); }

namespace {

/// When something was stored last; nothing where nothing ever was.
std::optional<Moment> last_stored(Connection& connection) {
  Query last(connection, "SELECT at_utc, offset_min FROM operation ORDER BY number DESC LIMIT 1");
  if (!last.next()) return std::nullopt;
  return Moment{std::chrono::sys_seconds{std::chrono::seconds{last.number(0).value_or(0)}},
                std::chrono::minutes{last.number(1).value_or(0)}};
}

}  // namespace

Backup backup_in(const fs::path& file, const fs::path& journal) {
  Backup backup{file, {}, {}};
  const auto in_name = instant_in_name(journal, file);
  if (in_name) backup.at.utc = *in_name;
  try {
    const auto connection = opened(file);
    const auto manifest = at_the_door(*connection, Doing::reading, [&] { return manifest_of(*connection); });
    if (!manifest) {
      const auto stored = at_the_door(*connection, Doing::reading, [&] { return last_stored(*connection); });
      if (stored && !in_name) backup.at = *stored;
      return backup;
    }
    backup.at = manifest->at;
    backup.occasion = manifest->occasion;
  } catch (const Error&) {  // damaged, or newer: what its name says is all that is known
  }
  return backup;
}

std::vector<Backup> backups_of(const fs::path& journal) {
  std::vector<Backup> backups;
  for (const auto& file : named_in(backups_folder(journal), journal)) backups.push_back(backup_in(file, journal));
  std::ranges::sort(backups, [](const Backup& a, const Backup& b) {
    return a.at.utc != b.at.utc ? a.at.utc > b.at.utc : newer_name(a.file, b.file);
  });
  return backups;
}

BackupContents contents_of(const Backup& backup) {
  try {
    expect_readable(backup.file);
  } catch (const std::system_error&) {
    return {.health = BackupContents::Health::unread, .first = {}, .last = {}};
  }
  const auto format = format_of(backup.file);
  if (format.owner == Format::Owner::achilles && format.version > newest_format()) {
    return {.health = BackupContents::Health::newer, .format = format.version, .first = {}, .last = {}};
  }
  try {
    return looked_into(backup.file);
  } catch (const Error&) {
    return {.health = BackupContents::Health::damaged, .format = format.version, .first = {}, .last = {}};
  }
}

Backup back_up(const fs::path& journal, Backup::Occasion occasion, const Moment& now,
               std::span<const CarriedFile> files, const std::optional<Elsewhere>& elsewhere) {
  const auto connection = open_as_it_is(journal, patience);
  const auto format = at_the_door(*connection, Doing::reading, [&] { return format_of(*connection); });
  if (format.owner != Format::Owner::achilles) {
    throw Error(Exit::failed, "there is nothing to back up: the journal is empty", "Begin one: achilles start");
  }
  auto place = elsewhere;
  try {
    if (place) place->file = resolved(place->file);
  } catch (const std::system_error& problem) {
    throw fault(problem, Doing::copying_out, elsewhere->file);
  }
  return {back_up(*connection, {now, occasion, files}, place), now, occasion};
}

int thin_backups(const fs::path& journal, const Moment& now) try {
  int removed = 0;
  std::vector<Backup> known;
  std::vector<Aged> aged;
  for (auto& backup : backups_of(journal)) {
    if (!backup.occasion || instant_in_name(journal, backup.file) != backup.at.utc) continue;
    aged.push_back({backup.at.utc, stays(backup)});
    known.push_back(std::move(backup));
  }
  const auto gone = outlived(aged, now.utc);
  for (const auto& backup : known) {
    std::error_code refused;
    if (gone.contains(backup.at.utc) && fs::remove(backup.file, refused)) ++removed;
  }
  return removed;
} catch (const Error&) {  // they cannot be listed: nothing is known to have outlived its time
  return 0;
}

}  // namespace achilles::journal
