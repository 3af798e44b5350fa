#pragma once

#include "achilles/day.hpp"
#include "exchange/document.hpp"

namespace achilles::exchange {

/// A day as an object of a scenario; what is unknown is left out.
[[nodiscard]] ordered_json day_fields(const Day& day);

}  // namespace achilles::exchange
