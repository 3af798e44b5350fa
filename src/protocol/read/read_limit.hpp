#pragma once

#include <vector>

#include "achilles/protocol.hpp"
#include "protocol/read/reading.hpp"
#include "protocol/text/field.hpp"

namespace achilles::protocol {

/// Reads how often at most. A limit that is wider than the coach's own is refused.
[[nodiscard]] std::vector<Limit> read_limits(const Field& field, const Reading& reading);

/// Reads how much of a day at most.
[[nodiscard]] std::vector<Ceiling> read_ceilings(const Field& field);

}  // namespace achilles::protocol
