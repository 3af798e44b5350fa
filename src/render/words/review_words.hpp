#pragma once

#include <string>

#include "achilles/reason.hpp"

namespace achilles::render {

/// What a review of the plan found, and what to do about it.
[[nodiscard]] std::string review_words(const reason::Review& review);

}  // namespace achilles::render
