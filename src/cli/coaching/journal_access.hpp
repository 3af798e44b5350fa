#pragma once

#include <filesystem>
#include <optional>

#include "cli/world/world.hpp"
#include "journal/journal.hpp"

namespace achilles::cli {

/// The file this world keeps its journal in. Throws Error (Exit::storage) when nothing says where that is.
[[nodiscard]] const std::filesystem::path& database_of(const World& world);

// Whatever opens it throws Error (Exit::storage) where it is gone and its backups are there: no other is begun in its
// place, and nothing is told as if none had been kept.

/// The journal, or nothing when none has been kept yet. Changes nothing, but for one of an older format: that is
/// brought up to date first, after a verified backup, so that an upgrade never costs a morning's plan.
[[nodiscard]] std::optional<journal::Journal> open_to_read(const World& world);

/// The journal, or nothing when none has been kept yet: for who asks what is in it. Throws Error (Exit::storage) where
/// nothing says where it would be, because then nobody knows what has been logged.
[[nodiscard]] std::optional<journal::Journal> journal_asked(const World& world);

/// The journal as it is, for somebody who waits at the tab key: nothing where there is none, or one of an older format.
[[nodiscard]] std::optional<journal::Journal> open_at_a_glance(const World& world);

/// The journal, made where there is none.
[[nodiscard]] journal::Journal open_to_write(const World& world);

}  // namespace achilles::cli
