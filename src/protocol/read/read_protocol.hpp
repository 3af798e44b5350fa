#pragma once

#include "achilles/protocol.hpp"
#include "protocol/catalogue.hpp"
#include "protocol/text/field.hpp"

namespace achilles::protocol {

/// Reads a whole protocol, what it extends included already.
[[nodiscard]] Protocol read_protocol(const Field& field, const Catalogue& catalogue);

}  // namespace achilles::protocol
