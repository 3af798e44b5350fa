#pragma once

#include <map>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "achilles/backup.hpp"
#include "render/layout/look.hpp"

namespace achilles::render {

/// "2026-11-20 18:05", by the clock of the place where it was made.
[[nodiscard]] std::string backup_time(const Backup& backup);

/// "2026-11-20 18:05, before an import"
[[nodiscard]] std::string backup_words(const Backup& backup);

/// "12 entries, 2026-11-01 to 2026-11-20"; "no entries".
[[nodiscard]] std::string entries_words(std::int64_t count, std::optional<Date> first, std::optional<Date> last);

/// "1  2026-11-20 18:05, before an import" for each, with what is in it; numbered from 1. `folder` is where they lie.
[[nodiscard]] std::string backups_page(std::span<const ReadBackup> backups, std::string_view folder, const Look& look);

/// number, instant, occasion, `sound`, `damaged` or `newer`, entries, first and last day, file
[[nodiscard]] std::string backup_records(std::span<const ReadBackup> backups, const Look& look);

/// Entries by day.
using EntriesByDay = std::map<Date, int>;

/// What a restore would do, or is about to.
struct RestorePreview {
  Backup backup;
  std::int64_t entries = 0;  ///< in the backup
  std::optional<Date> first, last;
  bool readable = true;            ///< whether the present journal can be compared
  EntriesByDay come, gone;         ///< entries that only one of the two has
  std::vector<std::string> files;  ///< of the configuration directory, that differ
};
[[nodiscard]] std::string restore_preview(const RestorePreview& preview, const Look& look);

}  // namespace achilles::render
