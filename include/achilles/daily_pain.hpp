#pragma once

#include <optional>
#include <span>
#include <vector>

#include "achilles/entry.hpp"
#include "achilles/period.hpp"
#include "achilles/state.hpp"
#include "achilles/tendon.hpp"

namespace achilles {

/// The worst pain of one training day at each moment. A moment that was not logged is unknown, never zero.
struct DailyPain {
  Date day;
  std::optional<PainScore> morning = {};  ///< on the first steps
  std::optional<PainScore> during = {};
  std::optional<PainScore> after = {};  ///< with the readings of no particular moment, as the coach counts them
  bool masked = false;                  ///< pain medicine: the readings may be too low

  /// The worst of the three; unknown where none is known.
  [[nodiscard]] std::optional<PainScore> worst() const;
  friend bool operator==(const DailyPain&, const DailyPain&) = default;
};

/// Every day of the period in order, silent ones too, as that tendon felt; from entries in any order.
[[nodiscard]] std::vector<DailyPain> daily_pain(const Period& period, const Tendon& tendon,
                                                std::span<const Entry> entries);

/// How one moment went over a period: the median of the first readings against that of the last, so that one bad day at
/// an end says little.
struct PainTrend {
  int known = 0;                       ///< readings there are
  int at_each_end = 0;                 ///< readings in either median: up to 7, and at most half of those known
  std::optional<HalfPoints> from, to;  ///< medians; unknown with fewer than two readings
  std::optional<PainScore> lowest, highest;
  friend bool operator==(const PainTrend&, const PainTrend&) = default;
};
[[nodiscard]] PainTrend pain_trend(std::span<const DailyPain> days, std::optional<PainScore> DailyPain::*moment);

}  // namespace achilles
