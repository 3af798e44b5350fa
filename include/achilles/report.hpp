#pragma once

#include <optional>
#include <string>
#include <vector>

#include "achilles/chart.hpp"
#include "achilles/course.hpp"
#include "achilles/decision.hpp"
#include "achilles/entry.hpp"
#include "achilles/protocol.hpp"

namespace achilles {

/// A day on which the coach did something else than to go on, or days in a row on which it asked for the same: a new
/// phase, less, a step back, rest, a stop.
struct Turn {
  Period days;
  const Protocol* protocol = nullptr;  ///< one of the report's
  Decision decision;                   ///< of the first of the days
};

/// Adds what was decided on the next day to the turns, if it is one.
void add_turn(std::vector<Turn>& turns, const Protocol& protocol, Decision decision);

/// What a clinician is told of one episode. The figures are those of the charts. It is moved, never copied: decisions
/// point at the programmes of its courses.
struct Report {
  Report() = default;
  Report(const Report&) = delete;
  Report& operator=(const Report&) = delete;
  Report(Report&&) = default;
  Report& operator=(Report&&) = default;
  ~Report() = default;

  Date today;
  Period period;
  Start start;
  Date began;                   ///< the first day of the plan
  std::vector<Course> courses;  ///< those that have begun, in the order of their days, at least one
  std::optional<Decision> now;  ///< today's

  PainChart pain;
  RunsChart runs;
  StrengthChart strength;
  OutcomeChart outcome;
  AdherenceChart adherence;
  std::vector<Turn> turns;
  std::vector<Entry> signs;  ///< warning signs and clinicians' words on them, in the order of days
  int medicine_days = 0;     ///< on which pain medicine was logged
  std::string state_hash;    ///< of the journal
};

/// What would be good to know and is not.
struct Unknowns {
  int mornings = 0, days = 0;     ///< days without a morning, of how many
  int workouts = 0, asked = 0;    ///< days of loading of which nothing was logged, of how many
  int unmeasured_runs = 0;        ///< runs without a distance
  int unanswered_runs = 0;        ///< runs whose next morning came and was not logged
  bool strength_of_left = false;  ///< heel raises were never counted on it
  bool strength_of_right = false;
  std::vector<const OutcomeMeasure*> outcomes;  ///< never entered
};
[[nodiscard]] Unknowns unknowns(const Report& report);

}  // namespace achilles
