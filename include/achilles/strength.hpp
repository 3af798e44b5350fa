#pragma once

#include <optional>
#include <span>
#include <vector>

#include "achilles/entry.hpp"
#include "achilles/period.hpp"

namespace achilles {

/// Two tests of one leg a week apart differ by up to so many raises [P: hebert-losier-2017].
inline constexpr int raises_of_scatter = 6;
/// Medians of healthy adults lie between these: women and men of all ages [P: hebert-losier-2017], and either leg
/// [P: sleeswijk-visser-2025]. A range to look at, no mark to pass.
inline constexpr int least_median_raises = 21, most_median_raises = 25;

/// The single-leg heel raises of one day of testing; the last result of a side where it was tested twice.
struct StrengthTest {
  Date day;
  std::optional<int> left, right;  ///< raises
  /// The sore side's raises in per cent of the other's, rounded down. Unknown where a side is missing or the other did
  /// none, and where it has no meaning: with both sides sore.
  std::optional<int> symmetry;
  friend bool operator==(const StrengthTest&, const StrengthTest&) = default;
};

/// The days of testing of the period in order. `sore` is the side of the episode; unknown where there is none.
[[nodiscard]] std::vector<StrengthTest> strength_tests(const Period& period, std::optional<Side> sore,
                                                       std::span<const Entry> entries);

}  // namespace achilles
