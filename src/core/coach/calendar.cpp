#include "core/coach/calendar.hpp"

#include "achilles/load.hpp"

namespace achilles {

bool spaced(const std::optional<Date>& last, Date today, int full_days) { return !last || today - *last > full_days; }

bool long_enough_in_plan(const Verdict& verdict) { return verdict.days_in_plan >= days_before_impact; }

std::optional<Absence> against(const Item& item, Gaits gaits, const Phase& phase, const Verdict& verdict) {
  const auto& exercise = item.exercise;
  const auto purpose = exercise.purpose;
  if (verdict.action == Action::stop) return Absence::stopped;
  const bool loads = purpose == Purpose::load || purpose == Purpose::impact || purpose == Purpose::stretch ||
                     item.dose.intervals.has_value();
  if (verdict.action == Action::rest && loads) return Absence::resting;
  if ((exercise.not_with.bits() & verdict.barring.bits()) != 0) return Absence::sign;
  if (exercise.has_impact() && verdict.impact_locked()) return Absence::impact_locked;
  if (exercise.has_impact() && !long_enough_in_plan(verdict)) return Absence::early;
  if (gaits == Gaits::runs && !verdict.may_run) return Absence::no_running;
  const bool rested = spaced(verdict.last_high, verdict.day, full_days_before_impact);
  if (exercise.tier == Tier::high && !rested) return Absence::after_high;
  if (exercise.tier == Tier::medium) {
    if (!spaced(verdict.last_high, verdict.day, full_days_before_heavy)) return Absence::after_high;
    if (!spaced(verdict.last_heavy, verdict.day, full_days_after_heavy)) return Absence::after_heavy;
  }
  if (!within_limits(item, phase, verdict)) return Absence::limit;
  return std::nullopt;
}

Due due(const Item& item, Gaits gaits, const Phase& phase, const Verdict& verdict) {
  return against(item, gaits, phase, verdict) ? Due::no : in_rhythm(item, verdict);
}

}  // namespace achilles
