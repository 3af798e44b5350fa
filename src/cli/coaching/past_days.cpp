#include <algorithm>

#include "cli/coaching/coaching.hpp"
#include "cli/coaching/replay.hpp"

namespace achilles::cli {

Past Coaching::past(Date last, const Tendon& tendon, std::span<const Entry> entries, const journal::Journal& journal,
                    const World& world) const {
  const Date first = opening().day - days_remembered;
  if (last < opening().day) return {};
  const auto days = days_between(first, last, entries);
  const auto followed = courses(last, journal, world);
  Past past;
  for (const auto& one : followed) {
    past.programmes.push_back(one.protocol);
    learn_exercises(days, past.programmes.back());
  }
  auto state = begun(journal, {});
  std::size_t course = 0;
  for (std::size_t i = 0; i < days.size(); ++i) {
    const Date day = days[i].date;
    if (course + 1 < followed.size() && day == followed[course + 1].from) {
      ++course;
      state = adopt(past.programmes[course], state, days_before(days, i));
    }
    const auto& protocol = past.programmes[course];
    if (day < opening().day) {
      advance_in_place(protocol, state, days[i]);
      continue;
    }
    const auto begins = std::ranges::lower_bound(entries, day, {}, &Entry::day);
    const auto ends = std::ranges::upper_bound(entries, day, {}, &Entry::day);
    add_turn(past.turns, protocol, decide(protocol, state, days[i]));
    past.days.push_back(plan_day(protocol, state, days[i], {begins, ends}, tendon));
  }
  return past;
}

}  // namespace achilles::cli
