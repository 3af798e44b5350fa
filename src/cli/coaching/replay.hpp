#pragma once

#include <functional>
#include <vector>

#include "achilles/coach.hpp"

namespace achilles::cli {

/// A hop is a hop, whoever prescribed it: what was done beyond the protocol is looked up in the catalogue.
void learn_exercises(const std::vector<Day>& days, Protocol& protocol);

/// The protocol as it stands for one runner who did what these days say.
[[nodiscard]] Protocol protocol_for(const Protocol& protocol, const Start& start, const std::vector<Day>& days);

/// Calls `visit` with what the coach says of each day, from the State at the beginning of a plan. The days are in order
/// and at least one; those between them are silent ones, and those before the plan are only remembered.
void each_decision(const Protocol& protocol, const State& begun, const std::vector<Day>& days,
                   const std::function<void(const Decision&)>& visit);

}  // namespace achilles::cli
