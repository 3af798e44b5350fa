#pragma once

#include <algorithm>
#include <cstddef>

#include "core/coach/calendar.hpp"

namespace achilles {

/// An exercise that a day may bring, and whether it does.
struct Candidate {
  const Phase& phase;  ///< whose steps have changed it
  const Item& item;
  std::size_t begun;  ///< the steps after which it begins
  int level;
  Gaits gaits;
  Due how;

  [[nodiscard]] bool counts() const { return how == Due::yes && item.counts(); }
};

/// The same for a phase at a level, under the limits of the phase the day belongs to.
template <class Visit>
void each_candidate(const Phase& phase, int level, const Phase& of_today, const Verdict& verdict, const Visit& visit) {
  phase.each_item(level, [&](const Item& item, std::size_t begun) {
    const auto gaits = phase.runs_in(item, begun, level) ? Gaits::runs : Gaits::walks;
    visit(Candidate{phase, item, begun, level, gaits, due(item, gaits, of_today, verdict)});
  });
}

/// Calls `visit` with everything that the verdict's day may bring: the phase's own exercises, those of the tracks
/// beside it, and, where nothing of the phase's own counts that day, those of the earlier phase whose turn it is to
/// fill it.
template <class Visit>
void each_candidate(const Protocol& protocol, const Verdict& verdict, const Visit& visit) {
  const auto here = verdict.to.phase;
  const Phase& phase = protocol.phases[here];
  bool any_counts = false;
  each_candidate(phase, verdict.to.level, phase, verdict, [&](const Candidate& candidate) {
    any_counts = any_counts || candidate.counts();
    visit(candidate);
  });
  if (!any_counts && !phase.fill.empty()) {
    const auto turn = static_cast<std::size_t>(verdict.days_in_phase()) % phase.fill.size();
    const auto earlier = phase.fill[turn];
    each_candidate(protocol.phases[earlier], verdict.left_at[earlier], phase, verdict, visit);
  }
  for (const auto& track : protocol.tracks) {
    if (here < track.from || track.to < here) continue;
    for (const auto& item : track.items) {
      const auto gaits = item.runs() ? Gaits::runs : Gaits::walks;
      const auto how = due(item, gaits, phase, verdict);
      visit(Candidate{phase, item, phase.steps.size(), verdict.to.level, gaits, how});
    }
  }
}

}  // namespace achilles
