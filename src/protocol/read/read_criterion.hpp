#pragma once

#include "achilles/criterion.hpp"
#include "protocol/read/reading.hpp"
#include "protocol/text/field.hpp"

namespace achilles::protocol {

/// What the value of a measure may be.
[[nodiscard]] Span span_of(Measure measure);

/// Reads one criterion. What its measure does not take is refused.
[[nodiscard]] Criterion read_criterion(const Field& field, Reading& reading);

}  // namespace achilles::protocol
