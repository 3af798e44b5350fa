#pragma once

#include <optional>

#include "achilles/dose.hpp"
#include "protocol/text/field.hpp"

namespace achilles::protocol {

/// Reads an amount: `3`, `[10, 15]`, `{"up_to": 15}`, or null, which is nothing.
[[nodiscard]] std::optional<Count> read_count(const Field& field, Span span);

/// The same in seconds.
[[nodiscard]] std::optional<Time> read_time(const Field& field, Span span);

/// Reads `50` or `[50, 60]`; null is nothing.
[[nodiscard]] std::optional<Count> read_exact_or_range(const Field& field, Span span);

}  // namespace achilles::protocol
