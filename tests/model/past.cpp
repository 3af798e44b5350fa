#include "model/past.hpp"

#include <algorithm>

namespace achilles::model {

const Past* History::on(Date date) const {
  const int place = date - first;
  if (place < 0 || place >= static_cast<int>(days.size())) return nullptr;
  return &days[static_cast<std::size_t>(place)];
}

bool gives_less(Position from, const Answer& answer) {
  const bool lowest = from == Position{} && answer.to == from;
  return answer.action == Action::reduce || (answer.action == Action::regress && lowest);
}

/// A placement is a step up like any other.
bool went_up(const Past& past) { return past.answer.to > past.from || past.answer.action == Action::progress; }

Position History::position() const { return days.empty() ? Position{} : days.back().answer.to; }

Date History::phase_since() const {
  Date since = first;
  for (const auto& past : days) {
    if (past.answer.to.phase != past.from.phase) since = past.day.date;
  }
  return since;
}

Date History::level_since() const {
  Date since = first;
  for (const auto& past : days) {
    if (past.answer.to != past.from) since = past.day.date;
  }
  return since;
}

Date History::last_progression() const {
  Date last = first;
  for (const auto& past : days) {
    if (went_up(past)) last = past.day.date;
  }
  return last;
}

int History::left_at(int phase) const {
  int level = 0;
  for (const auto& past : days) {
    if (past.from.phase == phase && past.answer.to.phase > phase) level = past.from.level;
  }
  return level;
}

int History::silence(Date today) const {
  Date last = first;
  for (const auto& past : days) {
    if (past.day.logged) last = past.day.date;
  }
  return today - last;
}

bool eased(const History& history, const Day& day) {
  return day.eased || std::any_of(history.days.begin(), history.days.end(), [&](const Past& past) {
           return past.day.eased && past.day.date < day.date && day.date - past.day.date < 7;
         });
}

bool hurt_over_limit(const Day& day) {
  const auto readings = {day.morning, day.during, day.after, day.now};
  return std::any_of(readings.begin(), readings.end(), [](const auto& pain) { return pain && pain->value() > 5; });
}

std::optional<PainScore> worst_after(const Day& day) {
  if (!day.after) return day.now;
  if (!day.now) return day.after;
  return std::max(*day.after, *day.now);
}

}  // namespace achilles::model
