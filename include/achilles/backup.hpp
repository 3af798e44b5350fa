#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

#include "achilles/date.hpp"

namespace achilles {

/// A copy of the journal, kept for a bad day in one file of its own.
struct Backup {
  /// Why it was made.
  enum class Occasion : std::uint8_t {
    asked,      ///< somebody asked for it
    migration,  ///< before the journal was brought to a newer format
    import,     ///< before a file was read in
    undo,       ///< before several commands were taken back at once
    restore,    ///< before another journal took its place
  };

  std::filesystem::path file;
  Moment at;                         ///< when it was made; of a plain copy, when something was stored in it last
  std::optional<Occasion> occasion;  ///< nothing where the file does not say so: it is damaged, or was made otherwise
};

/// What there is in a backup.
struct BackupContents {
  /// `newer` was made by a newer achilles than this one, and cannot be looked into; `unread` may be sound, but the
  /// system does not let it be read.
  enum class Health : std::uint8_t { sound, damaged, newer, unread };
  Health health = Health::damaged;
  int format = 0;            ///< of the journal in it
  std::int64_t entries = 0;  ///< those that counted; 0 unless it is sound
  std::optional<Date> first, last;
  std::int64_t files = 0;  ///< settings and protocols that travel along
};

/// A backup that has been read.
struct ReadBackup {
  Backup backup;
  BackupContents contents;
};

/// A file that travels along with a journal.
struct CarriedFile {
  std::string name;  ///< below the configuration directory: `config.toml`, `protocols/mine.json`
  std::string text;
  friend bool operator==(const CarriedFile&, const CarriedFile&) = default;
};

/// Whether a file of that name may travel along: the settings, and protocols of one's own. Nothing else is ever put in
/// place from a backup.
[[nodiscard]] bool may_be_carried(std::string_view name);

/// `asked`, `migration`, `import`, `undo`, `restore`.
[[nodiscard]] std::string_view name(Backup::Occasion occasion);
[[nodiscard]] std::optional<Backup::Occasion> occasion_from(std::string_view text);

/// `sound`, `damaged`, `newer`.
[[nodiscard]] std::string_view name(BackupContents::Health health);

}  // namespace achilles
