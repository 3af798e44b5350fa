#pragma once

#include <chrono>
#include <filesystem>
#include <span>

#include "achilles/date.hpp"
#include "journal/file/connection.hpp"
#include "journal/file/migrations.hpp"
#include "journal/file/temporary_file.hpp"

namespace achilles::journal {

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
