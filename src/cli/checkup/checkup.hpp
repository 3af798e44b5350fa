#pragma once

#include "cli/checkup/patient.hpp"

namespace achilles::cli::checkup {

/// Looks at everything there is to look at, whatever state it is in. `journal` is what reading the data file of the
/// world gave. Nothing is changed.
[[nodiscard]] Checkup look_at_everything(const World& world, const journal::Examination& journal);

}  // namespace achilles::cli::checkup
