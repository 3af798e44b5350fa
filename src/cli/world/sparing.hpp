#pragma once

#include <filesystem>

#include "cli/world/world.hpp"

namespace achilles::cli {

/// Asked before an answer is written to a file, in whose place it is put. Throws Error (Exit::refused) where that is
/// the journal, another one, or a backup, by whatever name.
void spare_journals(const std::filesystem::path& file, const World& world);

}  // namespace achilles::cli
