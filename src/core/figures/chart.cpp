#include "achilles/chart.hpp"

#include <algorithm>
#include <array>

#include "core/coach/rules/rules.hpp"

namespace achilles {
namespace {

constexpr int week = 7;
constexpr int most_single_days = 14;

constexpr std::array<std::string_view, chart_count> names{"pain", "load", "adherence", "strength", "outcome", "runs"};

/// Cuts days in a row into pieces of `length`, counted back from the last; the first may be shorter.
std::vector<std::span<const PlanDay>> pieces(std::span<const PlanDay> days, std::size_t length) {
  std::vector<std::span<const PlanDay>> all;
  for (auto rest = days.size() % length; !days.empty(); rest = 0) {
    const auto size = rest == 0 ? length : rest;
    all.push_back(days.first(size));
    days = days.subspan(size);
  }
  return all;
}

Period period_of(std::span<const PlanDay> days) {
  if (days.empty()) return {Date{} + 1, Date{}};
  return {days.front().day, days.back().day};
}

LoadSpan span_of(std::span<const PlanDay> days) {
  LoadSpan span;
  span.days = period_of(days);
  for (const auto& day : days) {
    if (day.prescribed) ++span.asked_days;
    if (!day.done) continue;
    span.known = true;
    span.done += *day.done;
    if (!day.prescribed) continue;
    ++span.known_days;
    span.asked += day.asked;
  }
  return span;
}

}  // namespace

int PainChart::limit_on(Date day) const {
  const auto found = std::ranges::find_if(phases, [&](const PhaseBand& band) { return band.days.contains(day); });
  return found == phases.end() ? rules::pain_limit : found->pain_limit;
}

int PainChart::days_over_limit() const {
  return static_cast<int>(std::ranges::count_if(days, [this](const DailyPain& day) {
    const auto worst = day.worst();
    return worst && worst->value() > limit_on(day.day);
  }));
}

PainChart::Limits PainChart::limits() const {
  Limits limits{rules::pain_limit, rules::pain_limit};
  for (const auto& day : days) {
    const int limit = limit_on(day.day);
    if (&day == &days.front()) limits = {limit, limit};
    limits = {std::min(limits.low, limit), std::max(limits.high, limit)};
  }
  return limits;
}

LoadChart load_chart(const Tendon& tendon, std::span<const PlanDay> days) {
  LoadChart chart{period_of(days), tendon, {}};
  for (const auto piece : pieces(days, days.size() <= most_single_days ? 1 : week)) {
    chart.spans.push_back(span_of(piece));
  }
  return chart;
}

AdherenceChart adherence_chart(std::span<const PlanDay> days) {
  AdherenceChart chart{period_of(days), {}, adherence(days)};
  for (const auto piece : pieces(days, week)) {
    chart.weeks.push_back({{piece.begin(), piece.end()}, adherence(piece)});
  }
  return chart;
}

std::string_view name(ChartOf what) { return names[static_cast<std::size_t>(what)]; }

}  // namespace achilles
