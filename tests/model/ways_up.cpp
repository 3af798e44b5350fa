#include "model/ways_up.hpp"

#include <algorithm>

#include "model/conditions.hpp"
#include "model/lanes.hpp"

namespace achilles::model {
namespace {

constexpr int week = 7;

}  // namespace

bool set_back_this_week(const History& history, Date today) {
  return std::any_of(history.days.begin(), history.days.end(), [&](const Past& past) {
    return past.answer.action >= Action::regress && today - past.day.date <= week;
  });
}

bool gate_open(const History& history, const Day& today) {
  const auto here = history.position();
  if (here.phase + std::size_t{1} >= history.protocol.phases.size()) return false;
  const auto& next = history.protocol.phases[here.phase + std::size_t{1}];
  return !set_back_this_week(history, today.date) && all_hold(history.phase().advance, history, today) &&
         all_hold(next.entry, history, today) &&
         (!next.window || holds(next.window->opens, history, today, Wants::everything));
}

bool step_earned(const History& history, const Day& today) {
  const auto level = history.position().level;
  if (level >= history.phase().steps.size()) return false;
  const auto earned = lanes(history, today);
  return (earned.fast >= 3 || earned.slow >= 6) && all_hold(history.phase().progress, history, today) &&
         all_hold(history.phase().steps[level].needs, history, today);
}

bool step_fits(const History& history, Date today) {
  for (const auto& limit : history.phase().limits) {
    if (limit.of != Limit::Of::steps || !limit.most) continue;
    int steps = 0;
    for (const auto& past : history.days) {
      if (went_up(past) && today - past.day.date < limit.per_days) ++steps;
    }
    if (steps >= *limit.most) return false;
  }
  return true;
}

std::optional<int> placement(const History& history, const Day& today) {
  if (today.date - history.first >= week || history.position() != Position{} || !today.morning) return std::nullopt;
  if (set_back_this_week(history, today.date)) return std::nullopt;
  std::optional<int> best;
  for (const auto& offer : history.protocol.placement) {
    const auto& phase = history.protocol.phases[offer.phase];
    if (!all_hold(offer.needs, history, today) || !all_hold(phase.entry, history, today)) continue;
    best = std::max<int>(best.value_or(0), offer.phase);
  }
  return best;
}

Position lower(const History& history, int levels) {
  auto here = history.position();
  for (; levels > 0; --levels) {
    if (here.level > 0) {
      --here.level;
    } else if (here.phase > 0) {
      --here.phase;
      here.level = static_cast<std::uint16_t>(history.left_at(here.phase));
    }
  }
  return here;
}

}  // namespace achilles::model
