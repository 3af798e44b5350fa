#include "achilles/run_answer.hpp"

#include <algorithm>

#include "achilles/daily_pain.hpp"
#include "core/coach/morning.hpp"
#include "core/coach/rules/rules.hpp"

namespace achilles {

std::vector<RunAnswer> run_answers(const Period& period, const Tendon& tendon, std::span<const Entry> entries,
                                   Date today) {
  const auto days = daily_pain({period.first, period.last + 1}, tendon, entries);
  std::vector<RunAnswer> runs;
  for (const auto& entry : entries) {
    const auto* activity = std::get_if<Activity>(&entry.body);
    if (activity == nullptr || activity->kind != Activity::Kind::run || !period.contains(entry.day)) continue;
    const auto& day = days[static_cast<std::size_t>(entry.day - period.first)];
    const auto& next = days[static_cast<std::size_t>(entry.day - period.first) + 1];
    RunAnswer run{.day = entry.day,
                  .distance = activity->distance,
                  .duration = activity->duration,
                  .during = {},
                  .after = {},
                  .morning = day.morning,
                  .next_morning = next.morning,
                  .masked = day.masked || next.masked,
                  .awaited = !next.morning && entry.day >= today};
    if (tendon.has(entry.side)) {
      run.during = activity->during;
      run.after = activity->after;
    }
    runs.push_back(run);
  }
  std::ranges::stable_sort(runs, {}, &RunAnswer::day);
  return runs;
}

RunSummary summary(std::span<const RunAnswer> runs) {
  RunSummary all;
  for (const auto& run : runs) {
    ++all.runs;
    if (run.distance) {
      ++all.measured;
      all.distance += *run.distance;
    }
    if (run.awaited) ++all.awaited;
    if (!run.next_morning) continue;
    ++all.known;
    if (run.next_morning->value() > rules::pain_limit) ++all.over_limit;
    if (run.next_morning->value() > settled_morning) continue;
    ++all.calm;
    all.longest_calm = std::max(all.longest_calm, run.distance);
  }
  return all;
}

}  // namespace achilles
