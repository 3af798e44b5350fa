#pragma once

#include <optional>
#include <vector>

#include "achilles/day.hpp"
#include "achilles/protocol.hpp"
#include "achilles/reason.hpp"
#include "achilles/state.hpp"

namespace achilles {

/// A reading the coach waits for.
struct Pending {
  enum class What : std::uint8_t { morning, during, after };
  What what = What::morning;
  Date day;
  friend bool operator==(const Pending&, const Pending&) = default;
};

/// How one condition of a gate stands.
struct Standing {
  const Criterion* criterion = nullptr;
  std::optional<int> value;  ///< unknown when nothing was logged
  bool met = false;          ///< unknown is not met
};

/// What may be run today.
struct RunLimit {
  bool allowed = false;
  std::optional<Metres> most;  ///< unknown when there is no run in 30 days to measure by
  bool walk_run = false;       ///< allowed, but as a walk-run start
  std::optional<Date> locked_through;
  Citation source;                    ///< of the limit, or of what stands against running
  std::vector<Standing> waiting_for;  ///< what the phase asks to be shown first, as far as it is not
};

/// What the coach says about one day, and everything it rests on.
struct Decision {
  Date day;
  Action action = Action::hold;
  std::vector<Finding> findings;  ///< most severe first
  Position from, to;              ///< where the coach stood, and where it stands now
  Date phase_since;               ///< of `to`
  int days_in_plan = 0;
  std::optional<HalfPoints> baseline;
  std::optional<Date> impact_locked_through;
  std::optional<Date> last_impact, last_heavy;  ///< before today
  RunLimit run;
  std::vector<Standing> gate;  ///< to the next phase; empty in the last one
  std::vector<Pending> pending;

  [[nodiscard]] int days_in_phase() const { return day - phase_since; }
  [[nodiscard]] bool impact_locked() const { return impact_locked_through && *impact_locked_through >= day; }
};

}  // namespace achilles
