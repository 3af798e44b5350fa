#pragma once

#include <filesystem>

#include "achilles/date.hpp"

namespace achilles::journal {

/// Gives a journal that cannot be read a second name, `achilles.damaged-2026-11-20T170500Z.db`, and moves what SQLite
/// left beside it along, so that nothing of it is applied to the file that takes its place. Until that happens it has
/// its old name too, where the disk allows two. Throws std::system_error.
std::filesystem::path set_aside(const std::filesystem::path& journal, const Moment& now);

/// Whether a file is one of those of that journal.
[[nodiscard]] bool is_set_aside(const std::filesystem::path& journal, const std::filesystem::path& file);

}  // namespace achilles::journal
