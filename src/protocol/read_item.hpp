#pragma once

#include "achilles/dose.hpp"
#include "protocol/field.hpp"
#include "protocol/reading.hpp"

namespace achilles::protocol {

/// Reads one line of a routine, for sites of `scope`.
[[nodiscard]] Item read_item(const Field& field, Reading& reading, const Scope& scope);

}  // namespace achilles::protocol
