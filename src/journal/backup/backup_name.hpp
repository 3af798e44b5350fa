#pragma once

#include <chrono>
#include <filesystem>
#include <optional>
#include <string>

namespace achilles::journal {

// One place and one kind of name: `backups/achilles.backup-2026-11-20T170500Z.db` beside `achilles.db`, the instant in
// UTC, so that the order of names is that of time whatever clocks do.

/// The folder that the backups of a journal lie in.
[[nodiscard]] std::filesystem::path backups_folder(const std::filesystem::path& journal);

/// The name of a backup made at that instant, for the `nth` of several made in one second from 1.
[[nodiscard]] std::string backup_name(const std::filesystem::path& journal, std::chrono::sys_seconds at, int nth = 1);

/// The instant in the name of a file; nothing where the name is none of a backup of that journal.
[[nodiscard]] std::optional<std::chrono::sys_seconds> instant_in_name(const std::filesystem::path& journal,
                                                                      const std::filesystem::path& file);

/// Whether `a` was made later than `b`, of two made in one second.
[[nodiscard]] bool newer_name(const std::filesystem::path& a, const std::filesystem::path& b);

/// A name that nobody else has, for a copy of that journal that is being made: `achilles.UUID.db` in that folder.
[[nodiscard]] std::filesystem::path unfinished_copy(const std::filesystem::path& journal,
                                                    const std::filesystem::path& folder);
/// Whether a file is a copy of that journal that was never finished, or what SQLite left beside one.
[[nodiscard]] bool is_unfinished_copy(const std::filesystem::path& journal, const std::filesystem::path& file);

}  // namespace achilles::journal
