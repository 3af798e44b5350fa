#pragma once

#include "model/past.hpp"

namespace achilles::model {

/// A gate wants to know everything it asks about; a warning takes what there is.
enum class Wants : std::uint8_t { everything, anything };

/// Whether a condition of the protocol holds this morning. Tests, symmetry, rises and anchors other than the start are
/// not modelled.
[[nodiscard]] bool holds(const Condition& condition, const History& history, const Day& today, Wants wants);
[[nodiscard]] bool all_hold(const std::vector<Condition>& conditions, const History& history, const Day& today);

}  // namespace achilles::model
