#include "model/reference_coach.hpp"

#include <algorithm>

#include "model/calendar.hpp"
#include "model/locks.hpp"
#include "model/opinions.hpp"
#include "model/record.hpp"
#include "model/running.hpp"
#include "model/ways_up.hpp"

namespace achilles::model {
namespace {

Action most_careful(const std::vector<Opinion>& all) {
  Action action = Action::progress;
  for (const auto& opinion : all) action = std::max(action, opinion.asks);
  return action;
}

int levels_of(const std::vector<Opinion>& all) {
  int levels = 1;
  for (const auto& opinion : all) levels = std::max(levels, opinion.levels);
  return levels;
}

/// The last day of the lock that the day itself sets.
std::optional<Date> lock_of(const std::vector<Opinion>& all, Date today) {
  std::optional<Date> last;
  for (const auto& opinion : all) {
    if (opinion.locks) last = std::max(last.value_or(today), today + *opinion.locks);
  }
  return last;
}

/// Days of step back, rest or stop that follow one another are one setback: its first day takes the levels.
Position after_setback(const History& history, int levels) {
  const bool goes_on = !history.days.empty() && history.days.back().answer.action >= Action::regress;
  return goes_on ? history.position() : lower(history, levels);
}

void decide(const History& history, const Day& today, const std::vector<Opinion>& all, Answer& answer) {
  answer.action = most_careful(all);
  answer.to = history.position();
  if (answer.action >= Action::regress) {
    answer.to = after_setback(history, levels_of(all));
    return;
  }
  const bool may_rise = answer.action == Action::progress && step_fits(history, today.date);
  const bool may_place = std::all_of(all.begin(), all.end(),
                                     [](const Opinion& one) { return one.lets_place || one.asks == Action::progress; });
  const auto placed = placement(history, today);
  if (may_place && placed) {
    answer.to = {static_cast<std::uint8_t>(*placed), 0};
  } else if (may_rise && gate_open(history, today)) {
    answer.to = {static_cast<std::uint8_t>(answer.to.phase + 1), 0};
  } else if (may_rise && step_earned(history, today)) {
    ++answer.to.level;
  } else {
    answer.action = std::max(answer.action, Action::hold);
  }
}

Answer answer_to(const History& history, const Day& today, const std::vector<Opinion>& all) {
  Answer answer;
  decide(history, today, all, answer);
  answer.locked_through = locked_through(history, today, lock_of(all, today.date));
  limit_run(history, today, calm(all), answer);
  answer.prescribed = !asked_for(history, today.date, answer).empty();
  return answer;
}

}  // namespace

ReferenceCoach::ReferenceCoach(Protocol protocol, const Start& start, Date first)
    : history_{std::move(protocol), first, start.morning, start.surgery, {}} {}

Answer ReferenceCoach::ask(const Day& today) const { return answer_to(history_, today, opinions(history_, today)); }

Answer ReferenceCoach::close(const Day& today) {
  const auto all = opinions(history_, today);
  const auto answer = answer_to(history_, today, all);
  Past past = record_of(history_, today, answer);
  past.locks = lock_of(all, today.date);
  for (const auto& opinion : all) {
    past.referred = past.referred || opinion.refers;
    if (!opinion.rest_through || answer.action < Action::rest) continue;
    past.resting = std::max(past.resting.value_or(*opinion.rest_through), *opinion.rest_through);
  }
  history_.days.push_back(std::move(past));
  return answer;
}

}  // namespace achilles::model
