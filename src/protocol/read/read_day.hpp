#pragma once

#include <optional>

#include "achilles/day.hpp"
#include "protocol/read/vocabulary.hpp"
#include "protocol/text/field.hpp"

namespace achilles::protocol {

/// Reads one day of a scenario (docs/decide.md). Nothing where it does not say which day it is.
[[nodiscard]] std::optional<Day> read_day(const Field& field, const Vocabulary& known);

}  // namespace achilles::protocol
