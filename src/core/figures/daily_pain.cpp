#include "achilles/daily_pain.hpp"

#include <algorithm>

#include "achilles/day.hpp"

namespace achilles {
namespace {

constexpr int most_at_each_end = 7;

/// The middle of some scores, doubled.
HalfPoints median(std::vector<int> scores) {
  std::ranges::sort(scores);
  const auto count = scores.size();
  return scores[(count - 1) / 2] + scores[count / 2];
}

bool about(const Entry& entry, const Tendon& tendon) {
  return tendon.has(entry.side) || std::holds_alternative<Medicine>(entry.body);
}

}  // namespace

std::optional<PainScore> DailyPain::worst() const { return std::max({morning, during, after}); }

std::vector<DailyPain> daily_pain(const Period& period, const Tendon& tendon, std::span<const Entry> entries) {
  std::vector<Entry> own;
  std::ranges::copy_if(entries, std::back_inserter(own), [&](const Entry& entry) { return about(entry, tendon); });
  std::vector<DailyPain> days;
  for (const auto& day : days_between(period.first, period.last, own)) {
    days.push_back({day.date, day.morning, day.during, std::max(day.after, day.now), day.medicine});
  }
  return days;
}

PainTrend pain_trend(std::span<const DailyPain> days, std::optional<PainScore> DailyPain::*moment) {
  PainTrend trend;
  std::vector<int> scores;
  for (const auto& day : days) {
    const auto& reading = day.*moment;
    if (!reading) continue;
    scores.push_back(reading->value());
    trend.lowest = trend.lowest ? std::min(trend.lowest, reading) : reading;
    trend.highest = std::max(trend.highest, reading);
  }
  trend.known = static_cast<int>(scores.size());
  trend.at_each_end = std::min(trend.known / 2, most_at_each_end);
  if (trend.at_each_end == 0) return trend;
  trend.from = median({scores.begin(), scores.begin() + trend.at_each_end});
  trend.to = median({scores.end() - trend.at_each_end, scores.end()});
  return trend;
}

}  // namespace achilles
