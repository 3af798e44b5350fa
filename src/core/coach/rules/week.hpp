#pragma once

#include <optional>
#include <span>

#include "achilles/day.hpp"
#include "achilles/state.hpp"

namespace achilles::rules {

/// A week's during, after and morning readings.
struct Week {
  int sum = 0;
  int count = 0;
  void add(const std::optional<PainScore>& score);
  /// Whether there are enough readings to compare it with another [D].
  [[nodiscard]] bool known() const;
};

/// Of the seven days that end `weeks_back` weeks before today, those that are past; the last first.
[[nodiscard]] std::span<const Trace> past_days(const State& before, int weeks_back);

/// The readings of those seven days; of today, which has only begun, the morning's.
[[nodiscard]] Week week(const State& before, const Day& today, int weeks_back);

/// Whether the mean rose by at least so many half points from one week to the next; exact, without rounding.
[[nodiscard]] bool rose(const Week& before, const Week& now, int half_points);

/// Tenths of a point by which the mean rose from last week to this one, rounded down; unknown where a week is.
[[nodiscard]] std::optional<int> week_rise_in_tenths(const State& before, const Day& today);

/// Readings a week must have before it is compared with another [D].
inline constexpr int readings_needed = 3;

}  // namespace achilles::rules
