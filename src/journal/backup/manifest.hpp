#pragma once

#include <optional>
#include <span>
#include <string>
#include <vector>

#include "achilles/backup.hpp"
#include "journal/file/connection.hpp"
#include "journal/rows/state_hash.hpp"

namespace achilles::journal {

/// What a backup says of itself, in two tables beside those of the journal in it.
struct Manifest {
  Moment at;
  Backup::Occasion occasion = Backup::Occasion::asked;
  std::optional<std::string> state;  ///< what the journal in it says; nothing for one of an older format
  std::vector<CarriedFile> files = {};
};

/// A journal's state hash and its numbers' in one.
[[nodiscard]] std::string state_of(const StateHash& hash);

/// Adds the two tables and their rows.
void write(Connection& connection, const Manifest& manifest);

/// Nothing where the tables are missing: a copy made by other means. Throws Error (Exit::storage) where a row is
/// damaged or names a file that may not be carried.
[[nodiscard]] std::optional<Manifest> manifest_of(Connection& connection);

/// Leaves a journal and nothing else.
void remove_manifest(Connection& connection);

}  // namespace achilles::journal
