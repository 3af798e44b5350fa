#pragma once

#include <chrono>
#include <filesystem>
#include <memory>
#include <span>

#include "journal/connection.hpp"
#include "journal/migrate.hpp"

namespace achilles::journal {

/// A connection to a journal of the newest format. Throws Error (Exit::storage), and never changes a file that is not
/// ours or is newer.
[[nodiscard]] std::unique_ptr<Connection> open(const std::filesystem::path& file, Journal::Access access,
                                               std::chrono::milliseconds patience,
                                               std::span<const Migration> migrations = all_migrations());

}  // namespace achilles::journal
