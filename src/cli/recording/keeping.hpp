#pragma once

#include "achilles/backup.hpp"
#include "cli/world/world.hpp"

namespace achilles::cli {

/// Makes a backup of the journal and what travels along, before it is changed in bulk, and thins the older ones. False
/// where there is no journal yet. Throws Error where it cannot be made: then nothing must be changed.
bool back_up_before(Backup::Occasion occasion, const World& world);

}  // namespace achilles::cli
