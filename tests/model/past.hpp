#pragma once

#include <set>
#include <string>
#include <vector>

#include "achilles/day.hpp"
#include "achilles/protocol.hpp"
#include "model/answer.hpp"

namespace achilles::model {

/// What is known of a day once it is over.
struct Past {
  Day day;
  Answer answer;
  Position from;                ///< where the runner stood before
  std::optional<int> usual;     ///< the usual morning before it, doubled
  std::optional<int> done;      ///< per cent of what was asked for; unknown where nothing says so
  std::set<std::string> did;    ///< exercises, by id
  bool loaded = false;          ///< an exercise that counts was done
  bool impact = false;          ///< a run, or an exercise of impact
  bool high = false;            ///< a high day
  bool medium = false;          ///< a tier-medium exercise
  std::optional<Date> resting;  ///< the last day of a rest the protocol ordered today
  std::optional<Date> locks;    ///< the last day of the lock that the day itself sets
  bool referred = false;        ///< the protocol stopped the plan
};

/// Whether the day took the runner up: a step, or a later phase.
[[nodiscard]] bool went_up(const Past& past);

/// Whether an answer makes the day's doses smaller: a step back does too, where nothing is below.
[[nodiscard]] bool gives_less(Position from, const Answer& answer);

/// An episode from its first day to yesterday. Nothing is carried from day to day but what happened: every question is
/// answered by going through the days again.
struct History {
  Protocol protocol;
  Date first;
  std::optional<PainScore> told;  ///< the usual morning, as told at intake
  std::optional<Date> surgery;
  std::vector<Past> days;  ///< one after another, silent ones included

  /// The day of that date, or null when it is not over or lies before the first.
  [[nodiscard]] const Past* on(Date date) const;
  [[nodiscard]] Position position() const;
  [[nodiscard]] const Phase& phase() const { return protocol.phases[position().phase]; }
  [[nodiscard]] Date phase_since() const;
  [[nodiscard]] Date level_since() const;
  [[nodiscard]] Date last_progression() const;
  /// The level at which a phase was last left upwards; 0 when it never was.
  [[nodiscard]] int left_at(int phase) const;
  /// Days since anything was logged; the beginning of the plan is.
  [[nodiscard]] int silence(Date today) const;
};

/// Whether less was chosen on the day or on one of the six before.
[[nodiscard]] bool eased(const History& history, const Day& day);

/// Whether anything was over 5 that day.
[[nodiscard]] bool hurt_over_limit(const Day& day);

/// The worst pain after activity: a reading of no particular moment counts among them.
[[nodiscard]] std::optional<PainScore> worst_after(const Day& day);

}  // namespace achilles::model
