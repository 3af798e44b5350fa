#include "achilles/absence.hpp"

#include "calendar.hpp"

namespace achilles {
namespace {

/// Why an item is not part of the day; nothing when it is.
std::optional<Absence> absence_of(const Item& item, Gaits gaits, const Phase& phase, const Decision& decision) {
  if (const auto why = against(item, gaits, phase, decision)) return why;
  return in_rhythm(item, decision) == Due::no ? std::optional{Absence::rhythm} : std::nullopt;
}

}  // namespace

std::optional<Absence> absence(const Protocol& protocol, const Decision& decision, std::string_view exercise) {
  const Phase& phase = protocol.phases[decision.to.phase];
  auto why = std::optional{protocol.find_exercise(exercise) == nullptr ? Absence::unknown : Absence::later};
  bool found = false;
  const auto look_at = [&](const Item& item, Gaits gaits) {
    if (item.exercise.id != exercise) return;
    const auto absent = absence_of(item, gaits, phase, decision);
    if (!found || !absent) why = absent;
    found = true;
  };
  phase.each_item(decision.to.level, [&](const Item& item, std::size_t begun) {
    look_at(item, phase.runs_in(item, begun, decision.to.level) ? Gaits::runs : Gaits::walks);
  });
  for (const auto& track : protocol.tracks) {
    if (decision.to.phase < track.from || track.to < decision.to.phase) continue;
    for (const auto& item : track.items) look_at(item, item.runs() ? Gaits::runs : Gaits::walks);
  }
  return why;
}

}  // namespace achilles
