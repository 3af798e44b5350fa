#include <fmt/format.h>

#include <vector>

#include "achilles/load.hpp"
#include "render/words/words.hpp"

namespace achilles::render {
namespace {

/// What stands against running once nothing locks it.
std::string_view afterwards(const RunLimit& run) {
  if (!run.in_phase) return "; this phase has no running";
  return run.waiting_for.empty() ? "" : "; then it waits for more (achilles why run)";
}

std::string refusal(const RunLock& lock, const RunLimit& run, Date today) {
  const auto through = day_words(lock.through, today);
  if (lock.by == RunLock::By::setback) {
    return fmt::format("No running through {}: a first run follows a week without a rest or a step back.", through);
  }
  if (lock.by == RunLock::By::ran_today) {
    return fmt::format("Today's run is done; the next can come after {}.", through);
  }
  const auto because = lock.by == RunLock::By::hard_day
                           ? fmt::format(", the third full day after the hard one {}", on_day(*lock.day, today))
                       : lock.by == RunLock::By::first_weeks ? std::string{", the end of the plan's first three weeks"}
                                                             : std::string{};
  return fmt::format("No running, hopping or jumping through {}{}{}.", through, because, afterwards(run));
}

std::string refusal(const Decision& decision) {
  if (impact_waits_for_clinician(decision)) {
    return fmt::format("No running, hopping or jumping {}.", impact_lock_words(decision));
  }
  const auto& run = decision.run;
  const Date today = decision.day;
  if (run.lock && run.lock->through >= today) return refusal(*run.lock, run, today);
  if (decision.action >= Action::regress) return "No running today.";
  if (run.waiting_for.empty() && run.wants_calm) {
    return "No running today: a run with none of the last 30 days to be measured by follows a usual morning, with "
           "nothing else that asks to wait.";
  }
  if (run.waiting_for.empty()) return "No running in this phase.";
  std::vector<std::string> waiting;
  for (const auto& standing : run.waiting_for) waiting.push_back(words(standing));
  return fmt::format("No running yet. It waits for {}.", fmt::join(waiting, "; "));
}

/// Why the limit does not grow.
std::string_view held_words(RunHeld held) {
  switch (held) {
    case RunHeld::by_nothing:
      break;
    case RunHeld::by_morning:
      return " No farther than before: not on a morning that is unknown, masked or above your usual.";
    case RunHeld::by_week:
      return " No farther than before: this week is worse than the last.";
    case RunHeld::by_step:
      return " No farther than before: the level rises today, and one thing at a time.";
    case RunHeld::by_last_run:
      return " No farther than before: that takes a run at pain 3 or less, during and after, and a settled morning "
             "behind it.";
  }
  return {};
}

std::string walk_run_words(int minutes) {
  return fmt::format("A walk-run is allowed: walk {} min, run {} min, 3 to 6 times", minutes_of_a_turn - minutes,
                     minutes);
}

std::string_view after_walk_run_words(int minutes) {
  static_assert(days_of_a_stage == 2);
  return minutes + 1 < minutes_of_a_turn ? " Two such days, then a minute more is run."
                                         : " Two such days, then no more walks.";
}

}  // namespace

bool impact_waits_for_clinician(const Decision& decision) {
  return !(decision.signs & signs_that(SignClass::lock_impact)).empty();
}

std::string impact_lock_words(const Decision& decision) {
  if (impact_waits_for_clinician(decision)) return "until a clinician has cleared it";
  return fmt::format("through {}", day_words(decision.no_impact_through().value_or(decision.day), decision.day));
}

std::string run_words(const Decision& decision, const Units& units) {
  const auto& run = decision.run;
  if (decision.action == Action::stop) return "No running until a clinician has cleared it.";
  if (!run.allowed) return refusal(decision);
  if (run.as_asked && run.most <= a_tenth_more(longest_first_run) && !run.most_minutes) {
    return "The programme's own run is allowed, no longer than it is asked for.";
  }
  std::vector<std::string> limits;
  if (run.most) limits.push_back(distance_words(*run.most, units, Rounded::down));
  if (run.most_minutes) limits.push_back(fmt::format("{} min", *run.most_minutes));
  if (limits.empty()) return "Running is allowed.";
  const auto most = fmt::format("{}", fmt::join(limits, " and "));
  const auto what = run.walk_run   ? walk_run_words(*run.walk_run)
                    : run.as_asked ? std::string{"The programme's own run is allowed, no longer than it is asked for"}
                                   : std::string{"Running is allowed"};
  const auto next = run.walk_run ? after_walk_run_words(*run.walk_run) : std::string_view{};
  if (run.first) {
    return fmt::format("{}, {} at most. No run of the plan in the last 30 days has a distance to measure by.{}", what,
                       most, next);
  }
  return fmt::format("{}, up to {}{}.{}{}", what, most, run.as_asked ? "" : ", measured by your own last 30 days",
                     held_words(run.held), next);
}

}  // namespace achilles::render
