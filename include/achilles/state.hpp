#pragma once

#include <array>
#include <cstdint>
#include <optional>

#include "achilles/bounded.hpp"
#include "achilles/date.hpp"
#include "achilles/protocol.hpp"
#include "achilles/sign.hpp"

namespace achilles {

/// What the coach does, from mild to severe. The most severe that any rule asks for wins, so adding a rule
/// can only make the coach more careful.
enum class Action : std::uint8_t {
  progress,  ///< one step, one variable
  hold,      ///< the same again
  reduce,    ///< the same exercises, one load step or one set less
  regress,   ///< the level before
  rest,      ///< no tendon loading today; restart one level lower; impact locked 72 h
  stop,      ///< locked until a clinician's word
};
[[nodiscard]] std::string_view name(Action action);

/// A baseline is a median and so may be a half: it is kept doubled. 5 means 2.5.
using HalfPoints = int;

/// Where in the protocol the coach stands.
struct Position {
  std::uint8_t phase = 0;   ///< index
  std::uint16_t level = 0;  ///< steps taken in it
  friend constexpr auto operator<=>(const Position&, const Position&) = default;
};

/// What a past day left behind.
struct Trace {
  std::optional<PainScore> morning, during, after;  ///< `after` includes readings taken "now"
  std::optional<StiffnessMinutes> stiffness;
  std::optional<Percent> done;  ///< share of the prescribed dose; unknown where nothing was logged
  bool prescribed = false;      ///< the coach asked for loading
  bool medicine = false;
  Metres longest_run = 0;  ///< 0: no run of known distance
  Metres run_measure = 0;  ///< of its runs what later ones are measured by: too long a run counts as what was allowed,
                           ///< one of the phase's own as a first run at least, and one from before the plan not at all
  Metres distance = 0;     ///< of all runs together, as far as known
  std::int32_t fastest_run = 0;  ///< metres an hour; 0: unknown
  Signs reported;
  std::optional<bool> settled;  ///< whether the next morning was back to normal; unknown where it was not logged
  friend bool operator==(const Trace&, const Trace&) = default;
};

/// The places of logged walks and runs among those of exercises (`Item::place`), behind them.
inline constexpr std::uint8_t walks_place = most_exercises;
inline constexpr std::uint8_t runs_place = most_exercises + 1;

/// The last result of a test on one side; both sides have that of a test without sides.
struct Result {
  std::optional<Date> day;
  std::int32_t value = 0;
  friend bool operator==(const Result&, const Result&) = default;
};

/// What the reviews of weeks 6, 12 and 24 look at (docs/rules.md, review), by place in `State::outcomes`.
enum class Outcome : std::uint8_t { visa_a, tendins_a, sane, pgic };
inline constexpr std::size_t outcome_count = 4;
/// The id of its test.
[[nodiscard]] std::string_view name(Outcome outcome);

/// What an outcome came to: the first result of the plan, the last one up to its twelfth week, and the last one.
struct OutcomeResults {
  Result first, by_week_12, last;
  friend bool operator==(const OutcomeResults&, const OutcomeResults&) = default;
};

/// Days in the past as bits: bit n is the day n + 1 days before the one that is decided.
using PastDays = std::uint32_t;

/// The outcome of a trial a protocol asked for.
struct Trial {
  std::optional<Date> day;
  PainScore pain;
  friend bool operator==(const Trial&, const Trial&) = default;
};

inline constexpr int days_remembered = 30;
static_assert(days_remembered < 32, "PastDays has a bit for each");
inline constexpr PastDays all_past_days = (PastDays{1} << days_remembered) - 1;
inline constexpr int mornings_remembered = 7;

/// Where the coach stands after a day. A value: it is copied, compared, stored and thrown away freely, and a
/// replay of the journal from the beginning gives the same one.
struct State {
  Date start;  ///< first day of the episode
  Date day;    ///< the last day folded in; before `start` when none is
  Position position;
  std::array<std::uint16_t, most_phases> left_at{};  ///< the level at which each phase below was left upwards
  Date phase_since;
  Date level_since;
  Date last_progression;                           ///< or the start: the first step up is earned like any other
  std::optional<Date> impact_locked_through;       ///< the last day on which impact is locked
  std::optional<Date> resting_through;             ///< the last day of a rest the protocol ordered
  std::optional<Date> eased_through;               ///< the last day on which the runner chose less
  std::optional<Date> injury, surgery, clearance;  ///< anchors, as far as they are known
  std::optional<Date> last_logged;
  std::optional<Date> last_high;      ///< last day with a run, hop or rebound, or with heavy strength at pain 4 or more
  std::optional<Date> last_heavy;     ///< last day with a medium-tier exercise
  std::optional<Date> last_screened;  ///< when the warning signs were last gone through
  std::uint8_t fast_streak = 0;       ///< workouts in a row that were complete, ≤ 3 during and after, and settled
  std::uint8_t slow_streak = 0;       ///< the same with ≤ 5
  bool awaiting_morning = false;      ///< the last workout's next morning has not been judged yet
  std::optional<Date> last_workout;   ///< last day that asked for loading, or on which some was done
  std::optional<Percent> last_workout_done;  ///< the share of it; unknown where nothing was logged
  std::uint8_t short_runs_due = 0;           ///< runs that must stay under `run_ceiling` after one that was too long
  Metres run_ceiling = 0;
  std::uint8_t walk_runs = 0;  ///< days with a run that was borne, since the last month without any: 0 to 8
  Signs signs;                 ///< reported and not cleared
  std::optional<PainScore> intake_morning;
  std::array<std::optional<PainScore>, mornings_remembered> mornings{};  ///< a ring of the last logged mornings
  std::uint8_t mornings_count = 0;                                       ///< 0–7
  std::uint8_t mornings_next = 0;                                        ///< where the next one goes
  std::optional<HalfPoints> usual;  ///< the median of these (at least 3), else the intake value, else unknown
  std::array<Trial, most_trials> trials{};
  std::array<std::array<Result, 2>, most_tests> results{};      ///< by place; left, then right
  std::array<Trace, days_remembered> traces{};                  ///< the last day folded in first
  std::array<std::uint64_t, days_remembered> done{};            ///< the places of what was done on each of these days
  PastDays ran = 0;                                             ///< with a run whose distance or speed is known
  PastDays progressed = 0, held = 0, set_back = 0, rested = 0;  ///< by action: `held` only with all of the day done
                                                                ///< and recorded, `set_back` from a step back on
  std::uint16_t first_week_sum = 0, first_week_count = 0;       ///< pain readings of the plan's first seven days
  std::uint16_t logged_days = 0;                                ///< of the first fourteen
  std::uint32_t prescribed_days = 0;                            ///< since the start: days that asked for loading …
  std::uint32_t done_percent = 0;                               ///< … and the shares of it that were done, added up
  std::array<OutcomeResults, outcome_count> outcomes{};

  /// What the given day left behind, or null when it is not one of the last 30 that were folded in.
  [[nodiscard]] const Trace* trace(Date wanted) const {
    const int back = day - wanted;
    return back < 0 || back >= days_remembered ? nullptr : &traces[static_cast<std::size_t>(back)];
  }
  /// `usual`, counted again from the mornings.
  [[nodiscard]] std::optional<HalfPoints> counted_usual() const;
  /// The longest single run of the 30 days before `today`; 0 when there was none.
  [[nodiscard]] Metres longest_run(Date today) const;
  /// What a run of `today` is measured by: the longest of the same days, of which one that was too long counts as what
  /// was allowed [D]; 0 when there was none.
  [[nodiscard]] Metres run_measure(Date today) const;
  /// Days with a run that was borne, up to the eight of the way back; none after a month without a run.
  [[nodiscard]] int days_of_walk_runs_done() const;
  /// The fastest run of the same days, metres an hour; 0 when there was none.
  [[nodiscard]] std::int32_t fastest_run(Date today) const;

  friend bool operator==(const State&, const State&) = default;
};

}  // namespace achilles
