#pragma once

#include "achilles/dose.hpp"
#include "protocol/read/reading.hpp"
#include "protocol/text/field.hpp"

namespace achilles::protocol {

/// Reads one line of a routine, for sites of `scope`.
[[nodiscard]] Item read_item(const Field& field, Reading& reading, const Scope& scope);

}  // namespace achilles::protocol
