#pragma once

#include <string>
#include <vector>

#include "achilles/backup.hpp"
#include "cli/world/world.hpp"

namespace achilles::cli {

// The runner's own files that travel along with the journal: the settings, and protocols of their own. Hooks do not:
// they are programs, not data.

/// As they are now. Throws Error where one cannot be read, or is larger than a settings file or a protocol may be.
[[nodiscard]] std::vector<CarriedFile> carried_files(const World& world);

/// Those that are not there now, or say something else.
[[nodiscard]] std::vector<CarriedFile> differing(const std::vector<CarriedFile>& files, const World& world);

/// Puts them in place, each in one step. Throws Error (Exit::storage).
void put_in_place(const std::vector<CarriedFile>& files, const World& world);

}  // namespace achilles::cli
