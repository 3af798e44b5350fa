#pragma once

#include "model/conditions.hpp"

namespace achilles::model {

/// The number a criterion compares, or nothing where it is unknown.
[[nodiscard]] std::optional<int> measured(const Criterion& criterion, const History& history, const Day& today,
                                          Wants wants);

}  // namespace achilles::model
