#pragma once

#include <span>
#include <string_view>

#include "journal/connection.hpp"

namespace achilles::journal {

/// One step from a format to the next.
struct Migration {
  std::string_view name;  ///< "0001_journal.sql"
  std::string_view sql;
};

/// Every step there is, first to last. Their number is the newest format.
[[nodiscard]] std::span<const Migration> all_migrations();

/// Brings a file to the newest format, or makes a journal of an empty one: all steps or none. An older journal is
/// backed up beside itself first. Throws Error when it is not ours to change.
void migrate(Connection& connection, std::span<const Migration> migrations);

}  // namespace achilles::journal
