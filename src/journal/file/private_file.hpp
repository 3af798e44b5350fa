#pragma once

#include <filesystem>

namespace achilles::journal {

// Files only their owner may read, whatever the umask. Everything here throws std::system_error.

/// Makes a directory and its missing parents, 0700 each. Those that are there already stay as they are.
void make_private_directory(const std::filesystem::path& directory);

enum class Created { yes, was_there };
/// Makes an empty file, 0600.
Created create_private_file(const std::filesystem::path& file);

/// Only opens it, so that a file that may not be read is not taken for one that is damaged.
void expect_readable(const std::filesystem::path& file);

/// Gives a file another name, unless something has that name. False where something has.
[[nodiscard]] bool rename_to_free(const std::filesystem::path& from, const std::filesystem::path& to);

/// Waits until what was written to a file or directory is on the disk.
void sync(const std::filesystem::path& file_or_directory);

}  // namespace achilles::journal
