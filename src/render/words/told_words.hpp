#pragma once

#include <string>

#include "achilles/day.hpp"

namespace achilles::render {

/// What was told on a day, as a list: "morning 1, during 2, after 2, all done". "nothing" of a silent one.
[[nodiscard]] std::string told(const Day& day);

}  // namespace achilles::render
