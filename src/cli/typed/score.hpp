#pragma once

#include <string_view>

#include "achilles/bounded.hpp"

namespace achilles::cli {

/// A pain score: a whole number from 0 to 10, in base 10 and nothing else. `name` is what the runner calls it
/// ("--pain"). Throws Error (Exit::usage) that says what 0 and 10 mean.
[[nodiscard]] PainScore pain_from(std::string_view name, std::string_view text);

/// How hard something felt, in the same way.
[[nodiscard]] Effort effort_from(std::string_view name, std::string_view text);

}  // namespace achilles::cli
