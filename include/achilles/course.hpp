#pragma once

#include <functional>
#include <span>
#include <vector>

#include "achilles/day.hpp"
#include "achilles/protocol.hpp"
#include "achilles/state.hpp"

namespace achilles {

/// A programme that is followed, cut down to its runner, from one day of an episode on until the next course begins.
struct Course {
  Date from;
  Protocol protocol;
};

/// The course that is followed on a day: the last that has begun, or the first on a day before all. There is at least
/// one, and they are in the order of their days.
[[nodiscard]] const Course& course_on(Date day, std::span<const Course> courses);

/// Calls `visit` with every day, and the programme that is followed on it. Where the day begins a later course, the
/// State is adopted by that one before. `days` are whole, in order and without a gap; `visit` advances the State.
void each_day(const std::vector<Day>& days, std::span<const Course> courses, State& state,
              const std::function<void(const Protocol&, const Day&)>& visit);

}  // namespace achilles
