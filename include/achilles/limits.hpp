#pragma once

#include <chrono>

namespace achilles {

/// The highest pain with which loading goes on, during it and after it [S: public-secondary-notes, for
/// silbernagel-2007]. A programme may be stricter, never laxer.
inline constexpr int model_pain_limit = 5;

/// The last year that a clock may show or an import hold: a later one is a clock that has lost its way [D].
inline constexpr std::chrono::year last_year{2199};

}  // namespace achilles
