#include <functional>

#include "model/comparison.hpp"

namespace achilles::model {
namespace {

void forget_day(Day& day) {
  Day silent;
  silent.date = day.date;
  day = silent;
}

/// The ways in which a day can say less.
const std::vector<std::function<void(Day&)>>& forgettings() {
  static const std::vector<std::function<void(Day&)>> all{
      forget_day,
      [](Day& day) { day.activities.clear(); },
      [](Day& day) { day.sets.clear(); },
      [](Day& day) {
        if (!day.sets.empty()) day.sets.pop_back();
      },
      [](Day& day) {
        if (!day.sets.empty()) day.sets.erase(day.sets.begin());
      },
      [](Day& day) { day.done.reset(); },
      [](Day& day) {
        if (!day.done && day.sets.empty()) return;
        day.done = Percent::from(100);
        day.sets.clear();
      },
      [](Day& day) { day.now.reset(); },
      [](Day& day) { day.after.reset(); },
      [](Day& day) { day.during.reset(); },
      [](Day& day) { day.stiffness.reset(); },
      [](Day& day) { day.morning.reset(); },
      [](Day& day) { day.medicine = false; },
      [](Day& day) { day.eased = false; },
      [](Day& day) { day.reported = {}; },
      [](Day& day) { day.cleared = {}; },
  };
  return all;
}

void without_day(Episode& episode, std::size_t place) {
  episode.days.erase(episode.days.begin() + static_cast<std::ptrdiff_t>(place));
  for (std::size_t i = place; i < episode.days.size(); ++i) episode.days[i].date = episode.first + static_cast<int>(i);
  if (!episode.days.empty()) episode.days.front().logged = true;
}

/// Takes the smaller episode when the coaches still differ on it.
bool take(Episode& episode, Episode smaller) {
  if (!first_difference(smaller) || told(smaller) == told(episode)) return false;
  episode = std::move(smaller);
  return true;
}

bool shrink_once(Episode& episode) {
  bool shorter = false;
  for (std::size_t i = episode.days.size(); i-- > 0;) {
    auto smaller = episode;
    without_day(smaller, i);
    if (take(episode, std::move(smaller))) {
      shorter = true;
      continue;
    }
    for (const auto& forget : forgettings()) {
      smaller = episode;
      forget(smaller.days[i]);
      if (i == 0) smaller.days[i].logged = true;
      shorter = take(episode, std::move(smaller)) || shorter;
    }
  }
  auto untold = episode;
  untold.start = {};
  return take(episode, std::move(untold)) || shorter;
}

}  // namespace

Episode shrunk(Episode episode) {
  do {
    if (const auto difference = first_difference(episode)) episode.days.resize(difference->day + 1);
  } while (shrink_once(episode));
  return episode;
}

}  // namespace achilles::model
