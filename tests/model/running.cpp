#include "model/running.hpp"

#include <algorithm>

#include "model/calendar.hpp"
#include "model/conditions.hpp"
#include "model/locks.hpp"
#include "model/mornings.hpp"
#include "model/ways_up.hpp"
#include "model/weeks.hpp"

namespace achilles::model {
namespace {

bool was_run(const Day& day) {
  return std::any_of(day.activities.begin(), day.activities.end(),
                     [](const Activity& activity) { return activity.kind == Activity::Kind::run; });
}

bool low(const std::optional<PainScore>& pain) { return pain && pain->value() <= 3; }

/// Whether the last day with a run, if there was one in 30 days, is known to have gone well.
bool last_run_went_well(const History& history, const Day& today) {
  for (int back = 1; back <= 30; ++back) {
    const auto* past = history.on(today.date - back);
    if (past == nullptr) break;
    if (was_run(past->day)) return borne(history, today, past->day.date, 3);
  }
  return true;
}

/// Whether a run may be longer than the longest so far: not on a day that asks for patience, nor beside a step up, nor
/// after one that may not have gone well.
bool may_grow(const History& history, const Day& today, const Answer& answer) {
  return !(history.position() < answer.to) && last_run_went_well(history, today) && back_to_usual(history, today) &&
         !masked(history, today) && stiffness_bands_up(history, today) <= 0 &&
         week_rise(history, today, today.date).value_or(0) < 5;
}

bool forbidden(const History& history, const Day& today, bool calm, const Answer& answer, const Phase& phase) {
  if (answer.action >= Action::regress || answer.locked_through || !phase.run.allowed) return true;
  if (today.date - history.first < 7 * weeks_before_impact || !high_is_free(history, today.date)) return true;
  if (!impact_fits(history, today.date, phase)) return true;
  const bool begins = longest_before(history, today.date) == 0;
  if (begins && (!calm || set_back_this_week(history, today.date))) return true;
  const bool none = std::any_of(phase.ceilings.begin(), phase.ceilings.end(), [](const Ceiling& ceiling) {
    return ceiling.of != Ceiling::Of::contacts && ceiling.most == 0;
  });
  return none || !all_hold(phase.run.needs, history, today);
}

bool was_borne(const History& history, const Past& past) {
  const auto& day = past.day;
  return past.answer.may_run && low(day.during) && low(worst_after(day)) && !ran_too_long(history, day);
}

/// Days on the way back to running, since the last month without a run.
int days_on_the_way(const History& history, Date today) {
  int days = 0;
  std::optional<Date> last;
  for (const auto& past : history.days) {
    if (past.day.date >= today) break;
    if (!was_run(past.day)) continue;
    if (last && past.day.date - *last > 30) days = 0;
    last = past.day.date;
    if (was_borne(history, past)) ++days;
  }
  return last && today - *last <= 30 ? days : 0;
}

}  // namespace

void limit_run(const History& history, const Day& today, bool calm, Answer& answer) {
  const auto& phase = history.protocol.phases[answer.to.phase];
  if (forbidden(history, today, calm, answer, phase)) return;
  const auto longest = longest_before(history, today.date);
  const int per_cent = may_grow(history, today, answer) ? 110 : 100;
  answer.may_run = true;
  if (was_run(today)) return;  // that was today's
  const int days = days_on_the_way(history, today.date);
  answer.walk_run = days < 2 ? 1 : days < 4 ? 2 : days < 6 ? 3 : days < 8 ? 4 : 0;
  answer.most = longest == 0 ? 4000 : static_cast<Metres>(std::int64_t{longest} * per_cent / 100);
  const auto at_most = [&](Metres metres) { answer.most = std::min(answer.most.value_or(metres), metres); };
  const auto shorter = short_runs(history, today.date);
  if (shorter.due > 0) at_most(shorter.ceiling);
  for (const auto& most : phase.ceilings) {
    if (most.of == Ceiling::Of::run_metres) at_most(most.most);
  }
}

}  // namespace achilles::model
