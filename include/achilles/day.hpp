#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <utility>
#include <vector>

#include "achilles/entry.hpp"

namespace achilles {

/// A test result and the side it is of.
struct Tested {
  TestResult result;
  std::optional<Side> side;  ///< unknown for a test that has none
};

/// Sets of an exercise and the leg they were done with.
struct Trained : ExerciseSets {
  Trained() = default;
  Trained(ExerciseSets done, std::optional<Side> leg = {}) : ExerciseSets(std::move(done)), side(leg) {}
  /// Whether that leg did them; where no side was named, both did.
  [[nodiscard]] bool with(Side leg) const { return !side || side == Side::both || side == leg; }
  friend bool operator==(const Trained&, const Trained&) = default;

  std::optional<Side> side;  ///< unknown where none was named
};

/// What the rules see of one training day. What was not logged is unknown, never zero.
struct Day {
  Date date;
  std::optional<PainScore> morning;  ///< worst of the day's first-step readings
  std::optional<StiffnessMinutes> stiffness;
  std::optional<PainScore> during;  ///< worst during any activity or set
  std::optional<PainScore> after;   ///< worst afterwards
  std::optional<PainScore> now;     ///< worst reading taken at no particular moment
  bool medicine = false;
  std::vector<Trained> sets;
  std::vector<Activity> activities;
  std::optional<Percent> done;  ///< the share of the prescribed dose, where it was stated outright
  Signs reported;
  Signs cleared;                   ///< by a clinician, and not reported again since
  std::optional<Date> cleared_on;  ///< the day of the latest clinician's word
  std::vector<Tested> tests;
  bool skipped = false;   ///< the session was left out; sets that are there nevertheless count
  bool eased = false;     ///< the runner chose less from this day on
  bool screened = false;  ///< the warning signs were gone through
  bool logged = false;    ///< anything at all
};

/// Adds what one happening says to its day, after all that came before it. Two readings of one moment keep the worse.
void fold(Day& day, const Happening& happening);

/// The days from `first` to `last`, silent ones included. The entries of a day are in the order of their moments.
[[nodiscard]] std::vector<Day> days_between(Date first, Date last, std::span<const Entry> entries);

}  // namespace achilles
