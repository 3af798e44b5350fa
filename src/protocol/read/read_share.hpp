#pragma once

#include <optional>

#include "achilles/bounded.hpp"
#include "protocol/text/field.hpp"

namespace achilles::protocol {

/// A share of 0 to 1 with at most two decimals, kept in per cent; null is unknown.
[[nodiscard]] std::optional<Percent> read_share(const Field& field);

}  // namespace achilles::protocol
