#pragma once

#include <vector>

#include "achilles/protocol.hpp"
#include "protocol/field.hpp"
#include "protocol/reading.hpp"

namespace achilles::protocol {

[[nodiscard]] Criterion read_criterion(const Field& field, Reading& reading);

/// Reads an array of criteria; none where the field is absent.
[[nodiscard]] std::vector<Criterion> read_criteria(const Field& field, Reading& reading);

}  // namespace achilles::protocol
