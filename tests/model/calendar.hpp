#pragma once

#include "model/past.hpp"

namespace achilles::model {

/// The routine of a position: its phase's items with the steps taken.
[[nodiscard]] std::vector<Item> routine_at(const Protocol& protocol, Position position);

/// The items that count and are asked for on a day: rhythm, spacing, locks and limits leave the others out.
[[nodiscard]] std::vector<Item> asked_for(const History& history, Date today, const Answer& answer);

/// Whether tier-high work keeps three full days from the last high day.
[[nodiscard]] bool high_is_free(const History& history, Date today);

/// Whether the phase's limits leave room for a day of impact.
[[nodiscard]] bool impact_fits(const History& history, Date today, const Phase& phase);

/// The three weeks before the first impact.
inline constexpr int weeks_before_impact = 3;

}  // namespace achilles::model
