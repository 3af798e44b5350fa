#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>

namespace achilles::cli {

/// A day as it stands on the command line: `@yesterday`, `--day yesterday`, `--day=yesterday`.
struct WrittenDay {
  std::string before;  ///< "@", "--day ", "--day="
  std::string day;
};

/// What may stand behind a day on a command line: nothing, or words such as how long a run took.
enum class Behind : std::uint8_t { nothing, words };

/// How many of the words that follow a day belong to it without quotes: `days ago` to `2`, `18:05` to `yesterday`.
/// Throws Error (Exit::usage) for a time of day where words may stand behind the day: 18:05 is a duration too.
[[nodiscard]] std::size_t words_of_day(WrittenDay written, std::span<const std::string> following, Behind behind);

}  // namespace achilles::cli
