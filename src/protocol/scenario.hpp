#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "achilles/day.hpp"
#include "protocol/read/vocabulary.hpp"
#include "protocol/text/issue.hpp"

namespace achilles::protocol {

/// Days made up, or taken from a log, to see what the coach says about them: in their order, or everything that is
/// wrong with their text; never both.
struct Scenario {
  static constexpr std::size_t most_bytes = 100'000'000;
  static constexpr std::size_t most_days = 40'000;
  static constexpr int longest_gap = 40'000;  ///< days from one given day to the next

  std::vector<Day> days;  ///< at least one
  std::vector<Issue> issues;
};

/// Reads a scenario (docs/decide.md): JSON Lines, one object a line and a day, the earliest first; blank lines count
/// for nothing. As strict as with a protocol: unknown and duplicate keys, wrong types, numbers out of range, exercises,
/// tests and signs that do not exist, days twice or out of order are issues, all reported at once.
[[nodiscard]] Scenario load_scenario(std::string_view text, const Vocabulary& known);

}  // namespace achilles::protocol
