#pragma once

#include <vector>

#include "achilles/criterion.hpp"
#include "protocol/read/reading.hpp"
#include "protocol/text/field.hpp"

namespace achilles::protocol {

/// Reads a criterion, or `{"all": […]}` or `{"any": […]}` of conditions.
[[nodiscard]] Condition read_condition(const Field& field, Reading& reading);

/// Reads conditions that must all hold.
[[nodiscard]] std::vector<Condition> read_conditions(const Field& field, Reading& reading);

}  // namespace achilles::protocol
