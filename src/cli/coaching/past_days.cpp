#include <algorithm>
#include <iterator>

#include "cli/coaching/coaching.hpp"
#include "cli/coaching/replay.hpp"

namespace achilles::cli {

Past Coaching::past(Date last, const Tendon& tendon, std::span<const Entry> entries,
                    const journal::Journal& journal) const {
  const Date first = opening().day - days_remembered;
  if (last < opening().day) return {};
  const auto days = days_between(first, last, entries);
  Past past;
  std::ranges::copy_if(courses_, std::back_inserter(past.courses),
                       [last](const Course& one) { return one.from <= last; });
  for (auto& one : past.courses) learn_exercises(days, one.protocol);
  auto state = begun(journal, {});
  each_day(days, past.courses, state, [&](const Protocol& protocol, const Day& day) {
    if (day.date < opening().day) {
      advance_in_place(protocol, state, day);
      return;
    }
    const auto begins = std::ranges::lower_bound(entries, day.date, {}, &Entry::day);
    const auto ends = std::ranges::upper_bound(entries, day.date, {}, &Entry::day);
    add_turn(past.turns, protocol, decide(protocol, state, day));
    past.days.push_back(plan_day(protocol, state, day, {begins, ends}, tendon));
  });
  return past;
}

}  // namespace achilles::cli
