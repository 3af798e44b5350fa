#pragma once

#include "achilles/plan.hpp"
#include "exchange/document.hpp"

namespace achilles::exchange {

/// `[{when, items: [{exercise, title, side, sets, ...}]}]`: a routine by parts of the day.
[[nodiscard]] ordered_json blocks_json(const std::vector<Block>& blocks);

}  // namespace achilles::exchange
