#pragma once

#include <cstdint>
#include <optional>

namespace achilles {

// The running-load limit, in one place: a run more than a tenth longer than the longest of the 30 days before it is in
// the first risk band. [P: frandsen-2025]

/// Metres. No first run after 30 days without one is longer: the longest walk-run start, half an hour with 6 min of it
/// run, stays under it at any pace. [D]
inline constexpr std::int32_t longest_first_run = 4000;

/// No hop, jump or run in the first three weeks of a plan. [P: silbernagel-2020]
inline constexpr int days_before_impact = 21;

// The way back to running after a month without: walk and run in turns of five minutes, 3 to 6 of them, of which first
// one minute is run, then two, three and four; two days or three on each stage, then no more walks. [S: osu-2019; that
// two are enough: D]

inline constexpr int minutes_of_a_turn = 5;
inline constexpr int days_of_a_stage = 2;
inline constexpr int days_of_walk_runs = (minutes_of_a_turn - 1) * days_of_a_stage;

/// Of the five, the minutes that are run after so many days of walk-runs: 1 to 4; nothing once none is walked.
[[nodiscard]] constexpr std::optional<int> minutes_run(int days_of_it) {
  return days_of_it < days_of_walk_runs ? std::optional{1 + days_of_it / days_of_a_stage} : std::nullopt;
}

/// Whether `value` is more than 1.10 × `before`, exactly. With nothing to compare with (0) it is not.
[[nodiscard]] constexpr bool over_a_tenth_more(std::int32_t value, std::int32_t before) {
  return before > 0 && std::int64_t{value} * 10 > std::int64_t{before} * 11;
}

/// 1.10 × `value`, rounded down.
[[nodiscard]] constexpr std::int32_t a_tenth_more(std::int32_t value) {
  return static_cast<std::int32_t>(std::int64_t{value} * 11 / 10);
}

}  // namespace achilles
