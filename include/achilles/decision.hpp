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
  enum class What : std::uint8_t { morning, during, after, screen };
  What what = What::morning;
  Date day;
  friend bool operator==(const Pending&, const Pending&) = default;
};
/// `morning`, `during`, `after`, `screen`.
[[nodiscard]] std::string_view name(Pending::What what);

/// How one condition of a gate stands.
struct Standing {
  const Criterion* criterion = nullptr;  ///< for one; null for all and any
  std::optional<int> value;              ///< unknown when nothing was logged
  bool met = false;                      ///< unknown is not met
  bool tried = false;                    ///< unknown so far, but shown today, which counts from tomorrow on
  Condition::Join join = Condition::Join::one;
  std::vector<Standing> parts = {};  ///< for all and any
};

/// Calls `visit` with every standing of a single criterion in it.
template <class Visit>
void each_single(const Standing& standing, const Visit& visit) {
  if (standing.criterion != nullptr) visit(standing);
  for (const auto& part : standing.parts) each_single(part, visit);
}

/// Whether a trial or a test that may be tried has its result of the day already; the next morning judges it.
[[nodiscard]] bool was_tried(const Criterion& criterion, const Day& day);

/// What keeps running out until a day that is known.
struct RunLock {
  enum class By : std::uint8_t {
    impact_lock,  ///< pain over the limit, a run that was too long, a sign, a rest, silence
    hard_day,     ///< the last day of the high tier
    first_weeks,  ///< of the plan
    setback,      ///< a rest or a step back; hops and jumps it leaves alone
    ran_today,    ///< today's run is done; hops and jumps it leaves alone
  };
  Date through;
  By by = By::impact_lock;
  std::optional<Date> day;  ///< the hard one
  [[nodiscard]] bool leaves_hops() const { return by == By::setback || by == By::ran_today; }
};

/// What keeps a run from being longer than those before it.
enum class RunHeld : std::uint8_t {
  by_nothing,
  by_morning,   ///< today's is missing, hidden by pain medicine or above the usual
  by_week,      ///< it is stiffer than the last, or hurts more
  by_step,      ///< the level rises today
  by_last_run,  ///< of the last one not all is known to have gone well
};

/// What may be run today.
struct RunLimit {
  bool allowed = false;
  std::optional<Metres> most;       ///< unknown where running is not allowed
  std::optional<int> most_minutes;  ///< where the protocol sets one
  RunHeld held = RunHeld::by_nothing;
  bool first = false;                 ///< allowed, with no run of the plan in 30 days to measure by
  std::optional<int> walk_run;        ///< allowed, but as a walk-run: the minutes of every five that are run, 1 to 4
  bool as_asked = false;              ///< allowed, but as the phase's own intervals say
  std::optional<RunLock> lock;        ///< what keeps running out longest
  bool in_phase = false;              ///< whether running is part of the phase at all
  bool wants_calm = false;            ///< a first run waits for a day on which nothing but time asks to wait
  Citation source;                    ///< of the limit, or of what stands against running
  std::vector<Standing> waiting_for;  ///< what the phase asks to be shown first, as far as it is not
};

/// What the rules come to on one day: all that the routine of the day and the State after it follow from.
struct Verdict {
  Date day;
  Action action = Action::hold;
  Position from, to;  ///< where the coach stood, and where it stands now
  Date phase_since;   ///< of `to`
  int days_in_plan = 0;
  std::optional<Date> impact_locked_through = {};
  std::optional<Date> last_high = {}, last_heavy = {};     ///< before today
  Signs signs = {};                                        ///< standing today
  Signs barring = {};                                      ///< standing signs that keep exercises out of the day
  Response::Parameter reduce = Response::Parameter::sets;  ///< what is reduced where less is asked for
  int rest_days = 1;                                       ///< how long a rest lasts
  bool only_time = false;                                  ///< nothing asks to wait but time, or a whole workout
  bool may_run = false;                                    ///< running is allowed at all today
  std::array<std::uint16_t, most_phases> left_at{};        ///< the level at which each phase below was left
  std::array<std::uint64_t, days_remembered> done{};       ///< places of what was done so many days ago, less one

  /// Whether the day's doses are reduced: by what is asked, or because a step back finds nothing lower.
  [[nodiscard]] bool asks_for_less() const {
    return action == Action::reduce || (action == Action::regress && from == Position{} && to == from);
  }
  [[nodiscard]] int days_in_phase() const { return day - phase_since; }
  [[nodiscard]] bool impact_locked() const { return impact_locked_through && *impact_locked_through >= day; }
};

/// What the coach says about one day, and everything it rests on.
struct Decision : Verdict {
  /// The last day on which nothing is hopped or jumped: for a lock, or in the first weeks of a plan.
  [[nodiscard]] std::optional<Date> no_impact_through() const {
    const auto locked = impact_locked() ? impact_locked_through : std::nullopt;
    if (!run.lock || run.lock->leaves_hops()) return locked;
    return std::max(locked, std::optional{run.lock->through});
  }

  std::vector<Finding> findings;  ///< most severe first
  std::optional<HalfPoints> baseline;
  RunLimit run;
  std::vector<Standing> gate;       ///< to the next phase; empty in the last one
  std::vector<Standing> step;       ///< what the next step asks for beyond the workouts; empty at the top of a phase
  std::vector<Standing> placement;  ///< what would begin a later phase at once; empty once the time for it is over
  std::vector<Pending> pending;
};

}  // namespace achilles
