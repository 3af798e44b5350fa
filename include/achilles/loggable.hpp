#pragma once

#include "achilles/span.hpp"

/// What a person can log of one outing or one exercise, in the unit it is kept in (achilles help quantities). What is
/// beyond is a slip of the finger [D].
namespace achilles::loggable {

inline constexpr Span metres{1, 500'000};
inline constexpr Span seconds{1, 172'800};            ///< up to two days
inline constexpr Span metres_an_hour{1'000, 45'000};  ///< up to the fastest sprint there was
inline constexpr Span sets{1, 50};
inline constexpr Span reps{1, 1'000};
inline constexpr Span hold_seconds{1, 600};
inline constexpr Span grams{0, 300'000};

}  // namespace achilles::loggable
