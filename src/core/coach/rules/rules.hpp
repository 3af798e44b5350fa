#pragma once

#include <array>
#include <optional>

#include "achilles/decision.hpp"
#include "achilles/limits.hpp"
#include "core/coach/hearing.hpp"

namespace achilles::rules {

/// A pain score and the day it belongs to.
struct Judged {
  PainScore pain;
  Date day;
};

/// What the rules look at: the State after yesterday, today so far, and what follows from both.
struct Inputs {
  const Protocol& protocol;
  const Phase& phase;
  const State& before;
  const Day& today;
  std::optional<HalfPoints> baseline;
  std::optional<Judged> during, after;  ///< the worse of yesterday's, and of today's where it is over the limit
  Signs signs;                          ///< standing today
  std::optional<Date> impact_locked_through;

  Inputs(const Protocol& protocol, const State& before, const Day& today);
  [[nodiscard]] Date day() const { return today.date; }
};

/// One rule: looks, and says something or nothing. Rules do not know one another; their order does not matter.
using Rule = std::optional<Finding> (*)(const Inputs&);

inline constexpr int pain_limit = model_pain_limit;
[[nodiscard]] inline bool over_limit(const std::optional<PainScore>& pain) {
  return pain && pain->value() > pain_limit;
}
/// Pain of a low, "safe" day [S: bim-physio, ahp-suffolk].
inline constexpr int low_pain = 3;
/// Heavy strength at this much pain counts as a high-tier day [S: public-secondary-notes, for silbernagel-2015].
inline constexpr int sore_strength = 4;
/// Workouts in a row before a step, at low pain and at acceptable pain [D].
inline constexpr int fast_lane = 3;
inline constexpr int slow_lane = 6;
/// Points above the usual morning from which less is asked for, and a rest [S: public-secondary-notes].
inline constexpr int rise_to_reduce = 2;
inline constexpr int rise_to_rest = 3;
/// Days between two steps up: load rises at most weekly [S: mreeves-2020, for beyer-2015].
inline constexpr int days_between_steps = 7;
/// How many days a choice of less lasts [D].
inline constexpr int days_of_less = 7;
/// Full days without impact after any value over the limit: 72 hours, counted so that the hour of day does not matter
/// [D].
inline constexpr int days_locked = 3;

/// Days from the start to the first review, and to the end of the twelfth week (docs/rules.md,
/// review).
inline constexpr int days_of_first_review = 14;
inline constexpr int days_to_week_12 = 84;

/// stop-sign, impact-sign, advice-sign: one finding for each sign that stands.
void signs(const Inputs&, Hearing&);

/// Whether pain at the heel bone was reported lately enough to keep the heel on the floor, and the coach from a step.
[[nodiscard]] bool distal_pain_lately(const Inputs& in);

/// How far the protocol's own responses go.
struct Extent {
  Response::Parameter reduce = Response::Parameter::sets;
  int rest_days = 1;
  int levels = 1;  ///< that a setback costs
};
/// What the protocol itself asks for: one finding for each response whose condition holds.
Extent responses(const Inputs&, Hearing&);
/// Whether the condition of a response holds.
[[nodiscard]] bool asked(const Response& response, const State& before, const Day& today);

/// What is not known of the pain of the last workout, where any of it was done and it is remembered.
[[nodiscard]] std::optional<reason::WorkoutUnrated> unrated(const State& before);

// By family, each of the name that its rule has in docs/rules.md; where it has another, that is told.
std::optional<Finding> during_limit(const Inputs&);
std::optional<Finding> after_limit(const Inputs&);
std::optional<Finding> morning_limit(const Inputs&);
std::optional<Finding> morning_jump(const Inputs&);
std::optional<Finding> morning_rise(const Inputs&);
std::optional<Finding> morning_unsettled(const Inputs&);
std::optional<Finding> stiffness_up(const Inputs&);  // and stiffness-up-two-bands
std::optional<Finding> week_worse(const Inputs&);    // and two-weeks-worse
std::optional<Finding> morning_missing(const Inputs&);
std::optional<Finding> masked(const Inputs&);
std::optional<Finding> workout_incomplete(const Inputs&);
std::optional<Finding> workout_unrated(const Inputs&);
std::optional<Finding> too_soon(const Inputs&);  // weekly-step
std::optional<Finding> chosen_less(const Inputs&);
std::optional<Finding> nothing_below(const Inputs&);  // set-back
std::optional<Finding> rest_twice(const Inputs&);
std::optional<Finding> silence(const Inputs&);
std::optional<Finding> rest_goes_on(const Inputs&);  // protocol-rest
std::optional<Finding> step_limit(const Inputs&);    // protocol-step-limit
std::optional<Finding> run_too_long(const Inputs&);
std::optional<Finding> run_faster(const Inputs&);
std::optional<Finding> week_longer(const Inputs&);
std::optional<Finding> several_changes(const Inputs&);
std::optional<Finding> review(const Inputs&);

inline constexpr std::array<Rule, 24> all{
    during_limit, after_limit, morning_limit,   morning_jump, morning_rise,       morning_unsettled,
    stiffness_up, week_worse,  morning_missing, masked,       workout_incomplete, workout_unrated,
    too_soon,     rest_twice,  silence,         rest_goes_on, step_limit,         run_too_long,
    run_faster,   week_longer, several_changes, review,       chosen_less,        nothing_below,
};

/// One piece of advice on what the rules came to. It asks for nothing, so it changes nothing.
using Afterthought = std::optional<Finding> (*)(const Inputs&, const Verdict&);

std::optional<Finding> impact_locked(const Inputs&, const Verdict&);
std::optional<Finding> plateau(const Inputs&, const Verdict&);
std::optional<Finding> long_rest(const Inputs&, const Verdict&);
std::optional<Finding> set_back(const Inputs&, const Verdict&);

inline constexpr std::array<Afterthought, 4> afterthoughts{impact_locked, plateau, long_rest, set_back};

}  // namespace achilles::rules
