#include "achilles/absence.hpp"

#include "core/coach/candidates.hpp"

namespace achilles {

std::optional<Absence> absence(const Protocol& protocol, const Decision& decision, std::string_view exercise) {
  const Phase& today = protocol.phases[decision.to.phase];
  auto why = std::optional{protocol.find_exercise(exercise) == nullptr ? Absence::unknown : Absence::later};
  bool found = false;
  each_candidate(protocol, decision, [&](const Candidate& candidate) {
    if (candidate.item.exercise.id != exercise) return;
    const bool due = candidate.how != Due::no;
    if (found && !due) return;
    found = true;
    why = due ? std::nullopt
              : std::optional{against(candidate.item, candidate.gaits, today, decision).value_or(Absence::rhythm)};
  });
  return why;
}

}  // namespace achilles
