#pragma once

#include "achilles/protocol.hpp"
#include "protocol/read/reading.hpp"
#include "protocol/text/field.hpp"

namespace achilles::protocol {

/// Reads one phase. What depends on its neighbours is checked by `check_phases`.
[[nodiscard]] Phase read_phase(const Field& field, Reading& reading);

}  // namespace achilles::protocol
