#pragma once

#include <optional>

#include "achilles/sign.hpp"
#include "protocol/text/field.hpp"

namespace achilles::protocol {

/// The warning sign whose id is there; that there is none is an issue.
[[nodiscard]] std::optional<Sign> read_sign(const Field& field);

}  // namespace achilles::protocol
