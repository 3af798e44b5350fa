#pragma once

#include <string>

#include "achilles/session.hpp"
#include "render/layout/sheet.hpp"

namespace achilles::render {

// Short phrases about one moment of a session.

/// "Heel drop, straight knee · left leg"
[[nodiscard]] std::string exercise_words(const Frame& frame);
/// "Set 2 of 3 · repetition 7 of 15"
[[nodiscard]] std::string set_words(const Frame& frame);
/// What to do now, with the seconds left of it: "Down 3".
[[nodiscard]] Span cue(const Frame& frame);
/// "4 of 9 sets · at least 12:30 left"
[[nodiscard]] std::string progress_words(const Frame& frame);
/// "15 repetitions in your own time"
[[nodiscard]] std::string own_time_words(const Dose& dose, int set);

/// Minutes and seconds, rounded up: "1:05".
[[nodiscard]] std::string clock_words(Milliseconds time);

}  // namespace achilles::render
