#pragma once

#include <span>
#include <string_view>

#include "journal/connection.hpp"
#include "journal/format.hpp"
#include "journal/temporary_file.hpp"

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

/// What an older journal is in the newest format: every page written anew, for they all have sums now, and every step
/// taken. A file beside `journal`, which is not touched.
[[nodiscard]] TemporaryFile rewritten(Connection& older, const std::filesystem::path& journal,
                                      std::span<const Migration> migrations);

/// Puts that in the place of the journal in one step, under the lock of a writer, with a backup as of `now` made
/// before. Nothing is done where another achilles was faster. Throws Error (Exit::storage), with the old journal in its
/// place.
void bring_up_to_date(const std::filesystem::path& journal, const Moment& now, std::chrono::milliseconds patience,
                      std::span<const Migration> migrations);

}  // namespace achilles::journal
