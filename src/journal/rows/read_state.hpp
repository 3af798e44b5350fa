#pragma once

#include "journal/file/connection.hpp"
#include "journal/rows/state_hash.hpp"

namespace achilles::journal {

/// What everything in a journal of the newest format says. Throws Error at the first row that is damaged.
[[nodiscard]] StateHash read_state(Connection& connection);

}  // namespace achilles::journal
