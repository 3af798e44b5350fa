#include "achilles/course.hpp"

#include <algorithm>

#include "achilles/coach.hpp"

namespace achilles {
namespace {

/// Of days in a row, those before the one at that place which still count on it.
std::span<const Day> days_before(std::span<const Day> days, std::size_t place) {
  const std::size_t first = place > days_remembered ? place - days_remembered : 0;
  return days.subspan(first, place - first);
}

}  // namespace

const Course& course_on(Date day, std::span<const Course> courses) {
  const auto next = std::ranges::upper_bound(courses, day, {}, &Course::from);
  return next == courses.begin() ? courses.front() : *(next - 1);
}

void each_day(const std::vector<Day>& days, std::span<const Course> courses, State& state,
              const std::function<void(const Protocol&, const Day&)>& visit) {
  for (std::size_t i = 0; i < days.size(); ++i) {
    const auto& course = course_on(days[i].date, courses);
    const bool begins = course.from == days[i].date && &course != &courses.front();
    if (begins) state = adopt(course.protocol, state, days_before(days, i));
    visit(course.protocol, days[i]);
  }
}

}  // namespace achilles
