#pragma once

#include "journal/backup/manifest.hpp"
#include "journal/file/connection.hpp"

namespace achilles::journal {

/// Whether the pages of a file are what SQLite wrote, and what its rows refer to is there.
[[nodiscard]] bool holds_together(Connection& connection);

/// Whether every row of the journal in a backup is sound, and all of them say what they said when it was made. One of
/// an older format is brought up to date before that can be asked, and passes here.
[[nodiscard]] bool says(Connection& backup, const Manifest& manifest);

}  // namespace achilles::journal
