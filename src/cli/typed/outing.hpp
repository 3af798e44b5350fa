#pragma once

#include <chrono>
#include <optional>

#include "achilles/dose.hpp"

namespace achilles::cli {

/// Throws Error (Exit::usage) for a run or a walk that nobody has done: under 100 m, where minutes were meant, or
/// faster on the average than 45 km/h, where hours were.
void refuse_impossible(std::optional<Metres> distance, std::optional<std::chrono::seconds> time);

}  // namespace achilles::cli
