#pragma once

#include "achilles/protocol.hpp"
#include "protocol/field.hpp"
#include "protocol/reading.hpp"

namespace achilles::protocol {

/// Reads one phase. What depends on its neighbours is checked by `check_phases`.
[[nodiscard]] Phase read_phase(const Field& field, Reading& reading);

}  // namespace achilles::protocol
