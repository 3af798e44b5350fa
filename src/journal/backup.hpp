#pragma once

#include <filesystem>

#include "journal/format.hpp"

namespace achilles::journal {

/// Copies the journal to a new file beside it, `achilles.format-1.db` or, when that is taken, `achilles.format-1.2.db`,
/// and returns its path when the copy is complete, checked and on the disk. Throws when it is not.
std::filesystem::path back_up(Connection& connection, const Format& format);

}  // namespace achilles::journal
