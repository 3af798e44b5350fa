#pragma once

#include <optional>
#include <vector>

#include "achilles/tests.hpp"
#include "protocol/text/field.hpp"

namespace achilles::protocol {

/// Reads the tests that a protocol brings.
[[nodiscard]] std::vector<TestInfo> read_tests(const Field& field);

/// The test a field names, of those and of the standard ones; an issue and nothing when there is none.
[[nodiscard]] std::optional<TestInfo> read_test_named(const Field& field, const std::vector<TestInfo>& own);

}  // namespace achilles::protocol
