#pragma once

#include <cstdint>

namespace achilles {

// The running-load limit, in one place: a run more than a tenth longer than the longest of the 30 days before it is in
// the first risk band. [P: frandsen-2025]

/// Metres. No first run after 30 days without one is longer: the longest walk-run start, half an hour with 6 min of it
/// run, stays under it at any pace. [D]
inline constexpr std::int32_t longest_first_run = 4000;

/// Whether `value` is more than 1.10 × `before`, exactly. With nothing to compare with (0) it is not.
[[nodiscard]] constexpr bool over_a_tenth_more(std::int32_t value, std::int32_t before) {
  return before > 0 && std::int64_t{value} * 10 > std::int64_t{before} * 11;
}

/// 1.10 × `value`, rounded down.
[[nodiscard]] constexpr std::int32_t a_tenth_more(std::int32_t value) {
  return static_cast<std::int32_t>(std::int64_t{value} * 11 / 10);
}

}  // namespace achilles
