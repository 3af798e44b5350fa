#pragma once

#include <optional>
#include <string>

#include "achilles/backup.hpp"
#include "cli/world/world.hpp"

namespace achilles::cli {

/// Makes a backup of the journal and what travels along, before it is changed in bulk, and thins the older ones.
/// Nothing where there is no journal yet. Throws Error where it cannot be made: then nothing must be changed.
std::optional<Backup> back_up_before(Backup::Occasion occasion, const World& world);

/// The command that puts one of the journal's own backups back, by its place in their list: "achilles restore 1", or
/// another number where one made while the clock was ahead goes before it.
[[nodiscard]] std::string restoring(const Backup& backup, const World& world);

}  // namespace achilles::cli
