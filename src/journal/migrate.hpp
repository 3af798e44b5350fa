#pragma once

#include <span>
#include <string_view>

#include "journal/connection.hpp"
#include "journal/format.hpp"

namespace achilles::journal {

/// One step from a format to the next.
struct Migration {
  std::string_view name;  ///< "0001_journal.sql"
  std::string_view sql;
};

/// Every step there is, first to last. Their number is the newest format.
[[nodiscard]] std::span<const Migration> all_migrations();

/// Whether a journal has seen every step.
[[nodiscard]] bool is_newest(const Format& format);

/// Brings a file to the newest format, or makes a journal of an empty one: all steps or none. An older journal is
/// backed up first, as of `now`. Nothing is done to a file that another took the place of meanwhile. Throws Error when
/// it is not ours to change.
void migrate(Connection& connection, std::span<const Migration> migrations, const Moment& now = {});

/// The same without a backup.
void take_missing_steps(Connection& connection, std::span<const Migration> migrations);

}  // namespace achilles::journal
