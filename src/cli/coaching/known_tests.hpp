#pragma once

#include <optional>
#include <span>
#include <string>
#include <vector>

#include "achilles/tests.hpp"
#include "cli/coaching/coaching.hpp"
#include "cli/world/world.hpp"
#include "journal/journal.hpp"

namespace achilles::cli {

/// The tests whose results can be logged: the standard ones, and those of the programme that is followed.
[[nodiscard]] std::vector<TestInfo> known_tests(const std::optional<journal::Journal>& journal, const World& world);

/// The tests that the programmes of the episode bring with them, where the result of one is among the entries; none
/// where a programme cannot be read. `render::Units` tells the results in their units.
[[nodiscard]] std::vector<TestInfo> tests_behind(std::span<const Entry> entries, const journal::Journal& journal,
                                                 const World& world);

/// The same for a page about what was just done.
[[nodiscard]] render::Look with_tests(render::Look look, const std::optional<Coaching>& coaching);

/// The one of that id. Throws Error (Exit::usage) where there is none.
[[nodiscard]] TestInfo test_named(const std::string& id, const std::vector<TestInfo>& tests);

/// The result that was typed, in the test's unit; yes is 1. Throws Error (Exit::usage) for one that the test cannot
/// have.
[[nodiscard]] std::int32_t result_from(const TestInfo& test, const std::string& text);

}  // namespace achilles::cli
