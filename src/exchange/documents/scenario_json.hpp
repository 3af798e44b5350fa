#pragma once

#include <string>

#include "achilles/decision.hpp"
#include "achilles/protocol.hpp"

namespace achilles::exchange {

/// What the coach says of one day of a scenario, as one line of JSON (data/schema/decide-output.schema.json).
[[nodiscard]] std::string scenario_json(const Decision& decision, const Protocol& protocol);

}  // namespace achilles::exchange
