#pragma once

#include <cstddef>

#include "protocol/text/field.hpp"

namespace achilles::protocol::ranges {

// What the numbers of a protocol may be: wide enough for every published programme, too narrow for a typing error
// to pass unseen.
inline constexpr Span sets{1, 20};
inline constexpr Span reps{1, 500};
inline constexpr Span hold_s{1, 3600};
inline constexpr Span tempo_part_s{0, 60};
inline constexpr Span rest_s{0, 3600};
inline constexpr Span load_g{0, 200'000};
inline constexpr Span load_rm{1, 100};
inline constexpr Span load_body_weight{0, 500};
inline constexpr Span per_cent{1, 100};
inline constexpr Span rpe{0, 10};
inline constexpr Span motion_up{-30, 60};
inline constexpr Span motion_down{0, 80};
inline constexpr Span repeats{1, 50};
inline constexpr Span bout_s{1, 14'400};
inline constexpr Span bout_m{1, 50'000};
inline constexpr Span speed_m_h{1000, 40'000};
inline constexpr Span times_a_day{1, 6};
inline constexpr Span every_days{1, 14};
inline constexpr Span days_a_week{1, 7};
inline constexpr Span rotation{2, 28};
inline constexpr Span add_g{500, 50'000};
inline constexpr Span add_times{1, 60};
inline constexpr Span trial_sets{1, 500};
inline constexpr Span trial_minutes{1, 300};
inline constexpr Span over_days{1, 30};
inline constexpr Span result_age{1, 365};
inline constexpr Span success_pain{0, 5};
inline constexpr Span window{0, 3650};
inline constexpr Span levels{1, 32};
inline constexpr Span rest_days{1, 30};
inline constexpr Span most_days{0, 30};
inline constexpr Span per_days{1, 30};
inline constexpr Span gap_days{1, 29};
inline constexpr Span ceiling{0, 100'000};
inline constexpr Span result{-100'000, 100'000};
inline constexpr int oldest_trial = 30;         ///< days, where a criterion does not say
inline constexpr std::size_t most_steps = 500;  ///< in one phase

}  // namespace achilles::protocol::ranges
