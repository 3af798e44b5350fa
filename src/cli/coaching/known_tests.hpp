#pragma once

#include <optional>
#include <string>
#include <vector>

#include "achilles/tests.hpp"
#include "cli/world/world.hpp"
#include "journal/journal.hpp"

namespace achilles::cli {

/// The tests whose results can be logged: the standard ones, and those of the programme that is followed.
[[nodiscard]] std::vector<TestInfo> known_tests(const std::optional<journal::Journal>& journal, const World& world);

/// The one of that id. Throws Error (Exit::usage) where there is none.
[[nodiscard]] TestInfo test_named(const std::string& id, const std::vector<TestInfo>& tests);

/// The result that was typed, in the test's unit; yes is 1. Throws Error (Exit::usage) for one that the test cannot
/// have.
[[nodiscard]] std::int32_t result_from(const TestInfo& test, const std::string& text);

}  // namespace achilles::cli
