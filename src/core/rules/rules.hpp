#pragma once

#include <array>
#include <optional>
#include <vector>

#include "achilles/decision.hpp"

namespace achilles::rules {

/// A pain score and the day it belongs to.
struct Judged {
  PainScore pain;
  Date day;
};

/// What the rules look at: the State after yesterday, today so far, and what follows from both.
struct Inputs {
  const Phase& phase;
  const State& before;
  const Day& today;
  std::optional<HalfPoints> baseline;
  std::optional<Judged> during, after;  ///< the worse of yesterday's, and of today's where it is over the limit
  Signs signs;                          ///< standing today
  std::optional<Date> impact_locked_through;

  Inputs(const Phase& phase, const State& before, const Day& today);
  [[nodiscard]] Date day() const { return today.date; }
};

/// One rule: looks, and says something or nothing. Rules do not know one another; their order does not matter.
using Rule = std::optional<Finding> (*)(const Inputs&);

/// Pain over these is outside every version of the pain-monitoring model.
/// [S: public-secondary-notes, for silbernagel-2007]
inline constexpr int pain_limit = 5;
/// Pain of a low, "safe" day [S: bim-physio, ahp-suffolk].
inline constexpr int low_pain = 3;
/// A morning at or under this can be a settled one [D].
inline constexpr int settled_morning = 2;
/// Workouts in a row before a step, at low pain and at acceptable pain [D].
inline constexpr int fast_lane = 3;
inline constexpr int slow_lane = 6;
/// Days between two steps up: load rises at most weekly [S: mreeves-2020, for beyer-2015].
inline constexpr int days_between_steps = 7;
/// Full days without impact after any value over the limit: 72 hours, counted so that the hour of day does not matter
/// [D].
inline constexpr int days_locked = 3;

/// Rows 1 and 2, and advice: one finding for each sign that stands.
[[nodiscard]] std::vector<Finding> signs(const Inputs&);

/// What the protocol itself asks for: one finding for each response whose condition holds.
[[nodiscard]] std::vector<Finding> responses(const Inputs&);
/// Whether the condition of a response holds.
[[nodiscard]] bool asked(const Response& response, const State& before, const Day& today);

// One function a row of the decision table (clinical rules, section 4), by family.
std::optional<Finding> during_limit(const Inputs&);        // row 3
std::optional<Finding> after_limit(const Inputs&);         // row 4
std::optional<Finding> morning_limit(const Inputs&);       // row 5
std::optional<Finding> morning_jump(const Inputs&);        // row 6
std::optional<Finding> morning_rise(const Inputs&);        // row 7
std::optional<Finding> morning_unsettled(const Inputs&);   // row 8
std::optional<Finding> stiffness_up(const Inputs&);        // rows 9, 10
std::optional<Finding> week_worse(const Inputs&);          // rows 11–13
std::optional<Finding> morning_missing(const Inputs&);     // row 14
std::optional<Finding> masked(const Inputs&);              // row 15
std::optional<Finding> workout_incomplete(const Inputs&);  // row 16
std::optional<Finding> too_soon(const Inputs&);            // row 17
std::optional<Finding> rest_twice(const Inputs&);          // row 22
std::optional<Finding> silence(const Inputs&);             // row 23
std::optional<Finding> rest_goes_on(const Inputs&);
std::optional<Finding> step_limit(const Inputs&);
std::optional<Finding> impact_locked(const Inputs&);
std::optional<Finding> run_too_long(const Inputs&);
std::optional<Finding> run_faster(const Inputs&);

inline constexpr std::array<Rule, 19> all{
    during_limit, after_limit,     morning_limit, morning_jump,       morning_rise, morning_unsettled, stiffness_up,
    week_worse,   morning_missing, masked,        workout_incomplete, too_soon,     rest_twice,        silence,
    rest_goes_on, step_limit,      impact_locked, run_too_long,       run_faster,
};

}  // namespace achilles::rules
