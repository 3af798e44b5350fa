#pragma once

#include <optional>
#include <string>
#include <vector>

#include "achilles/test_meaning.hpp"

namespace achilles::render {

/// That the leg is missing which a result would be compared with, and how to test it; nothing where none is.
[[nodiscard]] std::string missing_leg_words(const TestMeaning& meaning, const Entry& result);

/// What a result says beside the ones before it, a sentence or two each with its source: the other leg, what healthy
/// adults reach, whether a change stands out. Nothing where nothing is known of such a test.
[[nodiscard]] std::vector<std::string> words(const TestMeaning& meaning, const Entry& result, std::optional<Side> sore,
                                             Date today);

}  // namespace achilles::render
