#pragma once

#include <cstddef>

#include "protocol/field.hpp"

namespace achilles::protocol::ranges {

// What the numbers of a protocol may be: wide enough for every published programme, too narrow for a typing error
// to pass unseen.
inline constexpr Span sets{1, 20};
inline constexpr Span reps{1, 500};
inline constexpr Span hold_s{1, 3600};
inline constexpr Span tempo_part_s{0, 60};
inline constexpr Span rest_s{0, 3600};
inline constexpr Span load_g{0, 200'000};
inline constexpr Span times_a_day{1, 6};
inline constexpr Span every_days{1, 14};
inline constexpr Span add_g{500, 50'000};
inline constexpr Span add_times{1, 60};
inline constexpr Span trial_sets{1, 500};
inline constexpr Span trial_minutes{1, 300};
inline constexpr Span over_days{1, 30};
inline constexpr std::size_t most_steps = 500;  ///< in one phase

}  // namespace achilles::protocol::ranges
