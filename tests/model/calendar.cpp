#include "model/calendar.hpp"

#include <algorithm>

namespace achilles::model {
namespace {

template <class Matches>
bool fits(const Limit& limit, const History& history, Date today, Matches matches) {
  int days = 0;
  for (const auto& past : history.days) {
    const int ago = today - past.day.date;
    if (ago > 30 || !matches(past)) continue;
    if (limit.gap_days && ago <= *limit.gap_days) return false;
    if (ago < limit.per_days) ++days;
  }
  return !limit.most || days < *limit.most;
}

bool is_impact(const Exercise& exercise) { return exercise.purpose == Purpose::impact; }

bool within(const Limit& limit, const History& history, Date today, const Item& item) {
  switch (limit.of) {
    case Limit::Of::exercise:
      return limit.exercise != item.exercise.id ||
             fits(limit, history, today, [&](const Past& past) { return past.did.count(limit.exercise) > 0; });
    case Limit::Of::impact:
      return !is_impact(item.exercise) || fits(limit, history, today, [](const Past& past) { return past.impact; });
    case Limit::Of::heavy:
      return item.exercise.tier != Tier::medium ||
             fits(limit, history, today, [](const Past& past) { return past.medium; });
    case Limit::Of::loading:
      return fits(limit, history, today, [](const Past& past) { return past.loaded; });
    case Limit::Of::steps:
      return true;
  }
  return true;
}

/// A rhythm goes by the days on which the exercise was done.
bool in_rhythm(const Item& item, const History& history, Date today) {
  Limit rhythm;
  if (const auto& week = item.rhythm.days_a_week) {
    rhythm.most = week->low;
    if (week->high.value_or(7) <= 3) rhythm.gap_days = 1;
  } else if (item.rhythm.every_days > 1) {
    rhythm.gap_days = item.rhythm.every_days - 1;
  }
  return fits(rhythm, history, today, [&](const Past& past) { return past.did.count(item.exercise.id) > 0; });
}

bool spaced(const Exercise& exercise, const History& history, Date today) {
  if (exercise.tier == Tier::high) return high_is_free(history, today);
  if (exercise.tier == Tier::light) return true;
  for (const auto& past : history.days) {
    const int ago = today - past.day.date;
    if ((past.high && ago < 3) || (past.medium && ago < 2)) return false;
  }
  return true;
}

Item with_a_set_less(Item item) {
  item.dose.sets = std::max(1, item.dose.sets->least() - 1);
  return item;
}

}  // namespace

std::vector<Item> routine_at(const Protocol& protocol, Position position) {
  const auto& phase = protocol.phases[position.phase];
  auto routine = phase.items;
  for (std::size_t taken = 0; taken < position.level && taken < phase.steps.size(); ++taken) {
    if (const auto* begin = std::get_if<Begin>(&phase.steps[taken].what)) routine.push_back(begin->item);
    const auto* change = std::get_if<Change>(&phase.steps[taken].what);
    if (change == nullptr) continue;
    for (auto& item : routine) {
      const auto& changed = change->exercises;
      if (std::find(changed.begin(), changed.end(), item.exercise.id) == changed.end()) continue;
      if (change->to.reps) item.dose.reps = change->to.reps;
      if (change->to.sets) item.dose.sets = change->to.sets;
    }
  }
  return routine;
}

std::vector<Item> asked_for(const History& history, Date today, const Answer& answer) {
  std::vector<Item> asked;
  if (answer.action >= Action::rest) return asked;
  const auto& phase = history.protocol.phases[answer.to.phase];
  const bool impact_free = !answer.locked_through && today - history.first >= 7 * weeks_before_impact;
  for (const auto& item : routine_at(history.protocol, answer.to)) {
    if (!item.counts() || !in_rhythm(item, history, today) || !spaced(item.exercise, history, today)) continue;
    if (is_impact(item.exercise) && !impact_free) continue;
    const bool room = std::all_of(phase.limits.begin(), phase.limits.end(),
                                  [&](const Limit& limit) { return within(limit, history, today, item); });
    if (room) asked.push_back(gives_less(history.position(), answer) ? with_a_set_less(item) : item);
  }
  return asked;
}

bool high_is_free(const History& history, Date today) {
  return std::none_of(history.days.begin(), history.days.end(),
                      [&](const Past& past) { return past.high && today - past.day.date <= 3; });
}

bool impact_fits(const History& history, Date today, const Phase& phase) {
  return std::all_of(phase.limits.begin(), phase.limits.end(), [&](const Limit& limit) {
    return limit.of != Limit::Of::impact || fits(limit, history, today, [](const Past& past) { return past.impact; });
  });
}

}  // namespace achilles::model
