#pragma once

#include <optional>
#include <span>

#include "achilles/backup.hpp"
#include "journal/backup/elsewhere.hpp"
#include "journal/file/connection.hpp"

namespace achilles::journal {

/// When and why a backup is made, and what travels along.
struct BackupOrder {
  Moment at;
  Backup::Occasion occasion = Backup::Occasion::asked;
  std::span<const CarriedFile> files = {};
};

/// Copies the journal to a new file in the folder of its backups, or elsewhere in a resolved directory, and returns its
/// path when the copy is whole, checked and on the disk. The journal is of this format or an older one. Throws Error
/// (Exit::storage) when that is not possible, or the journal is damaged.
std::filesystem::path back_up(Connection& journal, const BackupOrder& order,
                              const std::optional<Elsewhere>& elsewhere = {});

}  // namespace achilles::journal
