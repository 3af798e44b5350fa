#include <algorithm>

#include "cli/coaching.hpp"
#include "cli/replay.hpp"

namespace achilles::cli {

std::vector<PlanDay> Coaching::past(Date last, const Tendon& tendon, std::span<const Entry> entries,
                                    const journal::Journal& journal, const World& world) const {
  const Date first = opening_.day - days_remembered;
  if (last < opening_.day) return {};
  const auto days = days_between(first, last, entries);
  auto courses_followed = courses(last, journal, world, {});
  for (auto& one : courses_followed) learn_exercises(days, one.protocol);
  auto state = begin(start(), opening_.day);
  state.day = first - 1;
  std::vector<PlanDay> told;
  std::size_t course = 0;
  for (std::size_t i = 0; i < days.size(); ++i) {
    const Date day = days[i].date;
    if (course + 1 < courses_followed.size() && day == courses_followed[course + 1].from) {
      ++course;
      state = adopt(courses_followed[course].protocol, state, days_before(days, i));
    }
    const auto& protocol = courses_followed[course].protocol;
    if (day < opening_.day) {
      advance_in_place(protocol, state, days[i]);
      continue;
    }
    const auto of_day = std::ranges::equal_range(entries, day, {}, &Entry::day);
    told.push_back(plan_day(protocol, state, days[i], {of_day.begin(), of_day.end()}, tendon));
  }
  return told;
}

}  // namespace achilles::cli
