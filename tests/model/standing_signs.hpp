#pragma once

#include "model/past.hpp"

namespace achilles::model {

/// The signs that were reported and not cleared, today's word included.
[[nodiscard]] Signs standing_signs(const History& history, const Day& today);

/// What a sign does, by its class (docs/rules.md: stop-sign, impact-sign).
[[nodiscard]] bool stops_everything(Signs signs);
[[nodiscard]] bool locks_impact(Signs signs);

}  // namespace achilles::model
