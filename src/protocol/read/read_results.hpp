#pragma once

#include <vector>

#include "achilles/day.hpp"
#include "protocol/read/vocabulary.hpp"
#include "protocol/text/field.hpp"

namespace achilles::protocol {

/// Reads "tests": a result by the id of its test, or one for each leg; null is none.
[[nodiscard]] std::vector<Tested> read_results(const Field& field, const Vocabulary& known);

}  // namespace achilles::protocol
