#pragma once

#include <optional>

#include "achilles/dose.hpp"
#include "protocol/text/field.hpp"

namespace achilles::protocol {

/// Reads walking and running in turns; null is nothing.
[[nodiscard]] std::optional<Intervals> read_intervals(const Field& field);

}  // namespace achilles::protocol
