#pragma once

#include "achilles/entry.hpp"

namespace achilles::cli {

/// Throws Error (Exit::usage) for a run or a walk that nobody has done: under 100 m, where minutes were meant; faster
/// on the average than 45 km/h, where hours were, or than its top speed; or higher up than the whole way is long, or
/// than 30 km.
void refuse_impossible(const Activity& activity);

/// The same for its distance by itself.
void refuse_short(Metres distance);

}  // namespace achilles::cli
