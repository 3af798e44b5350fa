#pragma once

#include <string>

#include "achilles/day.hpp"

namespace achilles::exchange {

/// A day as one line that `achilles decide` reads (data/schema/decide-input.schema.json), with a newline.
[[nodiscard]] std::string day_json(const Day& day);

}  // namespace achilles::exchange
