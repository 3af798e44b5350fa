#pragma once

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "achilles/backup.hpp"
#include "journal/backup/backup_name.hpp"
#include "journal/backup/elsewhere.hpp"

namespace achilles::journal {

// The backups of a journal: files in a folder beside it, each a whole journal. `journal` is its path. Every function
// but those that say otherwise throws Error (Exit::storage).

/// What one made now is called.
[[nodiscard]] std::string name_of_backup(const std::filesystem::path& journal, const Moment& now);

/// Those that are there, the newest first. Reads a few rows of each, not the journals in them. Throws Error
/// (Exit::storage) where their folder is there and cannot be listed.
[[nodiscard]] std::vector<Backup> backups_of(const std::filesystem::path& journal);

/// What one file says of itself, like those; its age by its name where it does not say. Throws nothing.
[[nodiscard]] Backup backup_in(const std::filesystem::path& file, const std::filesystem::path& journal);

/// Reads all of a backup: every page, reference and checksum. Throws nothing.
[[nodiscard]] BackupContents contents_of(const Backup& backup);

/// Makes a backup and returns it when it is whole, checked and on the disk. The journal may be of an older format and
/// stays as it is. Throws Error (Exit::storage) when that is not possible, or the journal is damaged.
Backup back_up(const std::filesystem::path& journal, Backup::Occasion occasion, const Moment& now,
               std::span<const CarriedFile> files, const std::optional<Elsewhere>& elsewhere = {});

/// Removes the backups that are kept no longer (`thinning.hpp`): only those in the folder that say what they are. One
/// that was made before a migration or a restore stays. How many went; one that cannot be removed, or found, stays.
int thin_backups(const std::filesystem::path& journal, const Moment& now);

}  // namespace achilles::journal
