#pragma once

#include <optional>

#include "protocol/text/field.hpp"

namespace achilles::protocol {

/// A whole number in the range of its type, as a `PainScore`; null is unknown.
template <class Number>
[[nodiscard]] std::optional<Number> read_bounded(const Field& field) {
  const auto number = field.whole_or_unknown({Number::low, Number::high});
  return number ? Number::from(*number) : std::nullopt;
}

}  // namespace achilles::protocol
