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

bool impact_waits_for_clinician(const Decision& decision) {
  return !(decision.signs & signs_that(SignClass::lock_impact)).empty();
}

std::string refusal(const Decision& decision) {
  if (impact_waits_for_clinician(decision)) {
    return fmt::format("No running, hopping or jumping {}.", impact_lock_words(decision));
  }
  const auto& run = decision.run;
  const Date today = decision.day;
  if (run.locked_through && *run.locked_through >= today) {
    const auto through = day_words(*run.locked_through, today);
    if (run.only_running) {
      return fmt::format("No running through {}: a first run follows a week without a rest or a step back.", through);
    }
    return fmt::format("No running, hopping or jumping through {}{}.", through, afterwards(run));
  }
  if (decision.action >= Action::regress) return "No running today.";
  if (run.waiting_for.empty() && run.wants_calm) {
    return "No running today: a first run follows a usual morning, with nothing else that asks to wait.";
  }
  if (run.waiting_for.empty()) return "No running in this phase.";
  std::vector<std::string> waiting;
  for (const auto& standing : run.waiting_for) waiting.push_back(words(standing));
  return fmt::format("No running yet. It waits for {}.", fmt::join(waiting, "; "));
}

}  // namespace

std::string impact_lock_words(const Decision& decision) {
  if (impact_waits_for_clinician(decision)) return "until a clinician has cleared it";
  return fmt::format("through {}", day_words(decision.no_impact_through().value_or(decision.day), decision.day));
}

std::string run_words(const Decision& decision, const Units& units) {
  const auto& run = decision.run;
  if (decision.action == Action::stop) return "No running until a clinician has cleared it.";
  if (!run.allowed) return refusal(decision);
  constexpr auto own = "The programme's own run is allowed, no longer than it is asked for";
  if (run.first) {
    return fmt::format("{}, {} at most. There is no run of the plan in the last 30 days to measure by.",
                       run.walk_run ? "A walk-run is allowed: walk 4 min, run 1 min, 3 to 6 times" : own,
                       distance_words(run.most.value_or(longest_first_run), units, Rounded::down));
  }
  std::vector<std::string> limits;
  if (run.most) limits.push_back(distance_words(*run.most, units, Rounded::down));
  if (run.most_minutes) limits.push_back(fmt::format("{} min", *run.most_minutes));
  if (limits.empty()) return "Running is allowed.";
  return fmt::format("{}, up to {}, measured by your own last 30 days.",
                     run.as_asked ? std::string_view{own} : "Running is allowed", fmt::join(limits, " and "));
}

}  // namespace achilles::render
