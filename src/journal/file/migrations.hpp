#pragma once

#include <span>
#include <string_view>

#include "journal/file/connection.hpp"
#include "journal/file/format.hpp"

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

/// Makes a journal of an empty file, or of one of an older format: all steps it has not seen, or none. Nothing is done
/// to a file that another took the place of meanwhile. Throws Error when it is not ours to change.
void take_missing_steps(Connection& connection, std::span<const Migration> migrations);

}  // namespace achilles::journal
