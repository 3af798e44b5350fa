#pragma once

#include "achilles/entry.hpp"
#include "achilles/protocol.hpp"

namespace achilles::cli {

/// Throws Error (Exit::usage) for repetitions of an exercise that the programme only ever has held: of `5x45` the unit
/// is missing.
void refuse_repeated_hold(const ExerciseSets& done, const Protocol& protocol);

}  // namespace achilles::cli
