#pragma once

#include <string>
#include <string_view>

namespace achilles::fuzz {

// What the readers promise about every text whatsoever: each issue lies within the text, in its order, in words that
// are UTF-8; a second reading says the same as the first. Each function returns the first promise that was broken, in
// words; empty when all were kept.

/// Besides: a value or an issue, and each value is at the byte where it is written.
[[nodiscard]] std::string broken_by_read_json(std::string_view text);

/// Besides: a protocol or issues, never both.
[[nodiscard]] std::string broken_by_load(std::string_view text);

/// Besides: exercises or issues, never both.
[[nodiscard]] std::string broken_by_load_catalogue(std::string_view text);

/// Besides: days in their order or issues, never both, and the coach says of each day one of its actions in a phase and
/// at a level that the default programme has.
[[nodiscard]] std::string broken_by_decide(std::string_view text);

}  // namespace achilles::fuzz
