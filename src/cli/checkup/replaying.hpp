#pragma once

#include "cli/world/world.hpp"
#include "exchange/documents/doctor_json.hpp"
#include "journal/journal.hpp"

namespace achilles::cli::checkup {

/// Computes every past decision of the journal again, and compares. Throws Error where a row is damaged.
[[nodiscard]] exchange::ReplayRecord replayed(const journal::Journal& journal, const World& world);

}  // namespace achilles::cli::checkup
