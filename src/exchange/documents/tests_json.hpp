#pragma once

#include <span>
#include <string>

#include "achilles/tests.hpp"

namespace achilles::exchange {

/// `{schema, tests: [{test, title, unit, scale, low, high, sided, how, source}]}`
[[nodiscard]] std::string tests_json(std::span<const TestInfo> tests);

}  // namespace achilles::exchange
