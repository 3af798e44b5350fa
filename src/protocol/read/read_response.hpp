#pragma once

#include <vector>

#include "achilles/protocol.hpp"
#include "protocol/read/reading.hpp"
#include "protocol/text/field.hpp"

namespace achilles::protocol {

/// Reads what a phase does when a condition holds.
[[nodiscard]] std::vector<Response> read_responses(const Field& field, Reading& reading);

}  // namespace achilles::protocol
