#include <algorithm>
#include <bit>

#include "achilles/load.hpp"
#include "core/coach/impact_lock.hpp"
#include "core/coach/rules/rules.hpp"
#include "core/coach/rules/week.hpp"
#include "core/coach/run_limit.hpp"

namespace achilles::rules {
namespace {

/// The runs of one day, and what the days before it had.
struct Runs {
  Date day;
  Metres longest = 0, distance = 0;
  std::int32_t fastest = 0;
};

Runs runs_of(const Trace& trace, Date day) { return {day, trace.longest_run, trace.distance, trace.fastest_run}; }

Runs runs_of(const Day& day) {
  Runs runs{day.date};
  for (const auto& activity : day.activities) {
    if (activity.kind != Activity::Kind::run) continue;
    runs.longest = std::max(runs.longest, activity.distance.value_or(0));
    runs.distance += activity.distance.value_or(0);
    runs.fastest = std::max(runs.fastest, activity.speed().value_or(0));
  }
  return runs;
}

/// Calls `say` with the runs of today, then with yesterday's, until it says something.
template <class Say>
std::optional<Finding> of_the_last_run(const Inputs& in, const Say& say) {
  const auto today = runs_of(in.today);
  if (today.longest > 0 || today.fastest > 0) {
    if (auto finding = say(today)) return finding;
  }
  const Trace& yesterday = in.before.traces.front();
  if (yesterday.longest_run == 0 && yesterday.fastest_run == 0) return std::nullopt;
  return say(runs_of(yesterday, in.day() - 1));
}

Metres distance_of_week(const Inputs& in, int weeks_back) {
  Metres sum = weeks_back == 0 ? runs_of(in.today).distance : 0;
  for (const Trace& trace : past_days(in.before, weeks_back)) sum += trace.distance;
  return sum;
}

/// Days with a run among the seven that end with `last`.
int days_run(const Inputs& in, Date last) {
  constexpr PastDays week = (1U << 7U) - 1;
  if (last == in.day()) return 1 + std::popcount(in.before.ran & (week >> 1U));
  return std::popcount(in.before.ran >> (in.before.day - last) & week);
}

}  // namespace

std::optional<Finding> impact_locked(const Inputs& in, const Verdict& verdict) {
  if (!verdict.impact_locked()) return std::nullopt;
  return Finding{Action::progress, why_locked(in.before, in.today, *verdict.impact_locked_through)};
}

std::optional<Finding> run_too_long(const Inputs& in) {
  return of_the_last_run(in, [&](const Runs& runs) -> std::optional<Finding> {
    const auto limit = exceeded(in.before, runs.day, runs.longest);
    if (!limit) return std::nullopt;
    using enum reason::RunTooLong::By;
    const auto measured = in.before.run_measure(runs.day);
    const auto by = over_a_tenth_more(runs.longest, measured) ? measure : measured == 0 ? first_run : short_runs;
    return Finding{Action::progress, reason::RunTooLong{runs.longest, *limit, runs.day, by}};
  });
}

std::optional<Finding> run_faster(const Inputs& in) {
  return of_the_last_run(in, [&](const Runs& runs) -> std::optional<Finding> {
    const auto before = in.before.fastest_run(runs.day);
    if (!over_a_tenth_more(runs.fastest, before)) return std::nullopt;
    return Finding{Action::progress, reason::RunFaster{runs.fastest, before, runs.day}};
  });
}

std::optional<Finding> week_longer(const Inputs& in) {
  return of_the_last_run(in, [&](const Runs&) -> std::optional<Finding> {
    const Metres week = distance_of_week(in, 0);
    const std::int64_t two_weeks = std::int64_t{distance_of_week(in, 1)} + distance_of_week(in, 2);
    if (two_weeks == 0 || std::int64_t{week} * 20 <= two_weeks * 13) return std::nullopt;  // 1.30 × the mean
    return Finding{Action::progress, reason::WeekLonger{week, static_cast<Metres>(two_weeks / 2)}};
  });
}

std::optional<Finding> several_changes(const Inputs& in) {
  return of_the_last_run(in, [&](const Runs& runs) -> std::optional<Finding> {
    const auto longest = in.before.longest_run(runs.day);
    const auto fastest = in.before.fastest_run(runs.day);
    const int before = days_run(in, runs.day - 7);
    const bool longer = longest > 0 && runs.longest > longest;
    const bool faster = fastest > 0 && runs.fastest > fastest;
    const bool oftener = before > 0 && days_run(in, runs.day) > before;
    if (int{longer} + int{faster} + int{oftener} < 2) return std::nullopt;
    return Finding{Action::progress, reason::SeveralChanges{longer, faster, oftener, runs.day}};
  });
}

}  // namespace achilles::rules
