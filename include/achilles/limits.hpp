#pragma once

namespace achilles {

/// The highest pain with which loading goes on, during it and after it [S: public-secondary-notes, for
/// silbernagel-2007]. A programme may be stricter, never laxer.
inline constexpr int model_pain_limit = 5;

}  // namespace achilles
