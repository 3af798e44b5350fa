#include "core/coach/impact_lock.hpp"

#include <algorithm>

#include "core/coach/morning.hpp"
#include "core/coach/rules/rules.hpp"
#include "core/coach/run_limit.hpp"
#include "core/coach/setbacks.hpp"

namespace achilles {
namespace {

bool locks_impact(Signs signs) {
  static const Signs locking = signs_that(SignClass::stop) | signs_that(SignClass::lock_impact);
  return !(signs & locking).empty();
}

bool ran_too_long(const State& before, const Day& today) {
  return std::ranges::any_of(today.activities, [&](const Activity& activity) {
    return activity.kind == Activity::Kind::run && exceeded(before, today.date, activity.distance.value_or(0));
  });
}

using By = reason::ImpactLocked::By;

/// The morning of a tendon that did not settle: it is no day for impact [D].
bool well_above_usual(const State& before, const Day& today) {
  return rise_this_morning(before, today) >= 2 * rules::rise_to_reduce;
}

/// What of a day locks impact for three full days.
std::optional<By> locks(const State& before, const Day& today) {
  using rules::over_limit;
  if (over_limit(today.morning) || over_limit(today.during) || over_limit(today.after) || over_limit(today.now)) {
    return By::pain;
  }
  return ran_too_long(before, today) ? std::optional{By::long_run} : std::nullopt;
}

std::optional<By> locks(const Trace& past) {
  using rules::over_limit;
  if (over_limit(past.morning) || over_limit(past.during) || over_limit(past.after)) return By::pain;
  return past.longest_run > past.run_measure ? std::optional{By::long_run} : std::nullopt;
}

bool silent_for_a_week(const State& before, const Day& today) {
  return before.last_logged && today.date - *before.last_logged >= days_of_silence_before_impact;
}

}  // namespace

std::optional<Date> impact_lock(const State& before, const Day& today, Signs standing) {
  std::optional<Date> through = before.impact_locked_through;
  if (through && *through == today.date && !back_to_usual(before, today)) through = today.date + 1;
  if (locks(before, today)) through = std::max(through, std::optional{today.date + rules::days_locked});
  if (well_above_usual(before, today)) through = std::max(through, std::optional{today.date});
  if (locks_impact(standing) || rested_twice(before) || silent_for_a_week(before, today)) {
    through = std::max(through, std::optional{today.date + 1});
  }
  return through;
}

reason::ImpactLocked why_locked(const State& before, const Day& today, Date through) {
  if (const auto by = locks(before, today)) return {through, *by, today.date};
  for (int back = 1; back <= rules::days_locked && today.date - back >= before.start; ++back) {
    const auto& past = before.traces[static_cast<std::size_t>(back) - 1];
    if (const auto by = locks(past)) return {through, *by, today.date - back};
  }
  if (before.impact_locked_through == today.date && through == today.date + 1 && !rested_twice(before)) {
    return {through, By::morning, {}};
  }
  return {through, well_above_usual(before, today) ? By::rise : By::other, {}};
}

}  // namespace achilles
