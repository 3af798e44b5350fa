#include "model/lanes.hpp"

#include <algorithm>

#include "model/mornings.hpp"

namespace achilles::model {

bool success(const History& history, const Past& past, const Day& next, int pain) {
  const auto after = worst_after(past.day);
  return past.done == 100 && past.day.during && after && past.day.during->value() <= pain && after->value() <= pain &&
         settled(history, next) && !masked(history, next);
}

namespace {

/// Pain on a day without a workout takes away what was earned.
void lose(Lanes& so_far, const Day& day) {
  const auto after = worst_after(day);
  const int worst = std::max(day.during ? day.during->value() : 0, after ? after->value() : 0);
  if (worst > 3) so_far.fast = 0;
  if (worst > 5) so_far.slow = 0;
}

}  // namespace

Lanes lanes(const History& history, const Day& today) {
  Lanes so_far;
  for (const auto& past : history.days) {
    if (went_up(past) || past.answer.action >= Action::regress) so_far = {};
    if (eased(history, past.day) || gives_less(past.from, past.answer)) {
      so_far = {};
      continue;
    }
    if (past.done.value_or(0) == 0) {
      lose(so_far, past.day);
      continue;
    }
    const auto* next = day_at(history, today, past.day.date + 1);
    if (next == nullptr) continue;
    const int earned = masked(history, past.day) ? 0 : 1;
    so_far.fast = success(history, past, *next, 3) ? so_far.fast + earned : 0;
    so_far.slow = success(history, past, *next, 5) ? so_far.slow + earned : 0;
  }
  return so_far;
}

}  // namespace achilles::model
