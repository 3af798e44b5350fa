#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "achilles/citation.hpp"
#include "achilles/side.hpp"
#include "achilles/sign.hpp"
#include "achilles/tests.hpp"

namespace achilles {

/// What a criterion looks at. Pain and dose are those of the days before the decision; the morning is today's.
enum class Measure : std::uint8_t {
  days_in_phase,  ///< days since the phase began; 0 on its first day
  days_in_plan,   ///< days since the episode began, or since the programme was changed
  days_since,     ///< days since an anchor
  level,          ///< steps taken in the phase
  during,         ///< worst pain during activity, 0–10
  after,          ///< worst pain after activity, 0–10
  morning,        ///< pain on the first steps, 0–10
  within_24h,     ///< worst pain from after a day's activity to the next first steps, 0–10
  morning_rise,   ///< points this morning is above the runner's usual one; halves count as whole
  week_rise,      ///< tenths of a point by which the mean pain of seven days is above that of the seven before
  stiffness,      ///< longest morning stiffness, minutes
  dose,           ///< share of the prescribed dose done, per cent; silence counts as none
  workouts,       ///< successful workouts since the level was reached, of the last 30 days
  pain_of,        ///< pain the last time a named exercise was done in at least the named dose
  test,           ///< the last result of a named test, on the sore side where it is done on each
  ratio,          ///< the sore side's result in per cent of the other's
  sign,           ///< days on which a named sign was reported
};

enum class Comparison : std::uint8_t { less, at_most, more, at_least, equal };

/// A day that days are counted from.
enum class Anchor : std::uint8_t { start, injury, surgery, clearance };

/// How successes are counted.
enum class Tally : std::uint8_t { in_all, in_a_row };

/// One condition of a protocol: a measure, a comparison, a whole number, and where the number comes from.
struct Criterion {
  Measure measure = Measure::days_in_phase;
  Comparison comparison = Comparison::at_least;
  int value = 0;
  int over_days = 1;  ///< window for pain, stiffness, dose, sign, and how old a trial or a test may be; 1 to 365
  Anchor anchor = Anchor::start;  ///< for days_since
  Tally tally = Tally::in_all;    ///< for workouts
  int pain = 5;                   ///< for workouts: the most pain during and after of a successful one, 0 to 5
  std::string exercise;           ///< for pain_of
  std::string title;              ///< of that exercise, for people
  int sets = 0, reps = 0;         ///< for pain_of: the least that counts as a trial
  int minutes = 0;                ///< for pain_of a walk or a run, instead of sets and reps
  std::uint8_t place = 0;         ///< for pain_of, test and ratio: where State keeps the outcome
  std::optional<Sign> sign;
  std::optional<TestInfo> test;  ///< for test and ratio
  Side side = Side::left;        ///< the sore side, once the protocol is tailored
  Sites sites = Sites::all();
  Citation source;
};

/// A criterion, or several of which all or any must hold.
struct Condition {
  enum class Join : std::uint8_t { one, all, any };
  Join join = Join::one;
  Criterion criterion;           ///< for one
  std::vector<Condition> parts;  ///< for all and any; at least one

  Condition() = default;
  Condition(Criterion one) : criterion(std::move(one)) {}  // NOLINT(google-explicit-constructor)
  Condition(Join the_join, std::vector<Condition> the_parts) : join(the_join), parts(std::move(the_parts)) {}
};

/// Calls `visit` with every criterion of a condition.
template <class Visit>
void each_criterion(const Condition& condition, const Visit& visit) {
  if (condition.join == Condition::Join::one) visit(condition.criterion);
  for (const auto& part : condition.parts) each_criterion(part, visit);
}

[[nodiscard]] std::string_view name(Measure measure);
[[nodiscard]] std::string_view symbol(Comparison comparison);
[[nodiscard]] std::string_view name(Anchor anchor);
[[nodiscard]] std::string_view name(Tally tally);
[[nodiscard]] bool holds(int left, Comparison comparison, int right);

}  // namespace achilles
