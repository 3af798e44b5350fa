#include "model/running.hpp"

#include <algorithm>

#include "model/calendar.hpp"
#include "model/conditions.hpp"
#include "model/locks.hpp"
#include "model/mornings.hpp"
#include "model/weeks.hpp"

namespace achilles::model {
namespace {

/// After a run that was too long the next two are no longer than the longest before it.
std::optional<Metres> short_runs(const History& history) {
  std::optional<Metres> ceiling;
  int due = 0;
  for (const auto& past : history.days) {
    if (past.day.activities.empty()) continue;
    const auto longest = longest_before(history, past.day.date);
    for (const auto& activity : past.day.activities) {
      if (activity.kind != Activity::Kind::run) continue;
      due = too_long(activity, longest) ? 2 : std::max(0, due - 1);
      if (due == 2) ceiling = longest;
    }
  }
  return due > 0 ? ceiling : std::nullopt;
}

/// Whether a run may be longer than the longest so far: not on a day that asks for patience.
bool may_grow(const History& history, const Day& today) {
  return back_to_usual(history, today) && stiffness_bands_up(history, today) <= 0 &&
         week_rise(history, today, today.date).value_or(0) < 5;
}

bool forbidden(const History& history, const Day& today, const Answer& answer, const Phase& phase) {
  if (answer.action >= Action::regress || answer.locked_through || !phase.run.allowed) return true;
  if (today.date - history.first < 7 * weeks_before_impact || !high_is_free(history, today.date)) return true;
  if (!impact_fits(history, today.date, phase)) return true;
  const bool none = std::any_of(phase.ceilings.begin(), phase.ceilings.end(), [](const Ceiling& ceiling) {
    return ceiling.of != Ceiling::Of::contacts && ceiling.most == 0;
  });
  return none || !all_hold(phase.run.needs, history, today);
}

}  // namespace

void limit_run(const History& history, const Day& today, Answer& answer) {
  const auto& phase = history.protocol.phases[answer.to.phase];
  if (forbidden(history, today, answer, phase)) return;
  const auto longest = longest_before(history, today.date);
  const int per_cent = may_grow(history, today) ? 110 : 100;
  answer.may_run = true;
  answer.walk_run = longest == 0;
  if (longest > 0) answer.most = static_cast<Metres>(std::int64_t{longest} * per_cent / 100);
  const auto at_most = [&](Metres metres) { answer.most = std::min(answer.most.value_or(metres), metres); };
  const auto ceiling = short_runs(history);
  if (ceiling) at_most(*ceiling);
  for (const auto& most : phase.ceilings) {
    if (most.of == Ceiling::Of::run_metres) at_most(most.most);
  }
}

}  // namespace achilles::model
