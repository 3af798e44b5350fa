#pragma once

#include "achilles/dose.hpp"
#include "protocol/field.hpp"
#include "protocol/reading.hpp"

namespace achilles::protocol {

/// Reads one line of a routine. `scope` is what its own "sites" must lie in.
[[nodiscard]] Item read_item(const Field& field, const Catalogue& catalogue, const Scope& scope);

/// A number of seconds, where there is one.
[[nodiscard]] std::optional<std::chrono::seconds> in_seconds(std::optional<int> number);

}  // namespace achilles::protocol
