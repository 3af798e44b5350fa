#pragma once

#include "achilles/protocol.hpp"
#include "protocol/field.hpp"
#include "protocol/reading.hpp"

namespace achilles::protocol {

/// Whether a phase leads to another one, and so needs a gate.
enum class Rank { inner, last };

[[nodiscard]] Phase read_phase(const Field& field, Rank rank, Reading& reading);

}  // namespace achilles::protocol
