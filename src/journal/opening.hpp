#pragma once

#include <chrono>
#include <filesystem>
#include <memory>
#include <span>

#include "achilles/date.hpp"
#include "journal/file/connection.hpp"
#include "journal/file/migrations.hpp"

namespace achilles::journal {

/// How long other programs' locks are waited for, and when it is: a backup that has to be made bears that instant.
struct Opening {
  std::chrono::milliseconds patience = std::chrono::seconds{5};
  Moment now = {};
};

/// A connection to a journal of the newest format. Throws Error (Exit::storage), and never changes a file that is not
/// ours or is newer.
[[nodiscard]] std::unique_ptr<Connection> open(const std::filesystem::path& file, Access access, const Opening& opening,
                                               std::span<const Migration> migrations = all_migrations());

/// A connection that reads a journal of the newest format or an older one, and leaves it as it is. An empty file may be
/// opened too.
[[nodiscard]] std::unique_ptr<Connection> open_as_it_is(const std::filesystem::path& file,
                                                        std::chrono::milliseconds patience);

/// Throws Error (Exit::storage) unless it is a file, and no symbolic link to one.
void refuse_what_is_no_file(const std::filesystem::path& file);

/// The path without symbolic links but for its last part: SQLite follows none anywhere in a path, and directories may
/// be linked. Throws std::system_error where there is no such directory.
[[nodiscard]] std::filesystem::path resolved(const std::filesystem::path& file);

}  // namespace achilles::journal
