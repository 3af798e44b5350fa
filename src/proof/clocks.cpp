#include "proof/clocks.hpp"

#include <algorithm>
#include <bit>

namespace achilles::proof {
namespace {

constexpr int days_of_placement = 7;
constexpr int days_before_impact = 21;
constexpr int days_between_steps = 7;
constexpr int quiet_days = 7;

/// The day on which a criterion about time changes.
int turning_day(const Criterion& criterion) {
  const bool after = criterion.comparison == Comparison::more || criterion.comparison == Comparison::at_most;
  return criterion.value + (after ? 1 : 0);
}

void add(std::vector<int>& days, const Criterion& criterion, int shift = 0) {
  days.push_back(turning_day(criterion) - shift);
  if (criterion.comparison == Comparison::equal) days.push_back(criterion.value + 1 - shift);
}

/// How many days an anchor lies before the first of the plan; nothing where it is unknown.
std::optional<int> before_plan(Anchor anchor, const State& begun) {
  const auto days = [&](const std::optional<Date>& day) {
    return day ? std::optional{begun.start - *day} : std::nullopt;
  };
  switch (anchor) {
    case Anchor::start:
      return 0;
    case Anchor::injury:
      return days(begun.injury);
    case Anchor::surgery:
      return days(begun.surgery);
    case Anchor::clearance:
      return std::nullopt;
  }
  return std::nullopt;
}

int left(const std::optional<Date>& through, Date today) { return through ? std::max(0, *through - today + 1) : 0; }

}  // namespace

Marks::Marks(std::vector<int> days) : days_(std::move(days)) {
  std::erase_if(days_, [](int day) { return day <= 0; });
  std::ranges::sort(days_);
  days_.erase(std::unique(days_.begin(), days_.end()), days_.end());
}

int Marks::class_of(int day) const {
  const auto next = std::ranges::upper_bound(days_, day);
  const auto stretch = static_cast<int>(next - days_.begin());
  const int away = next == days_.end() ? 0 : *next - day;
  return 3 * stretch + (away == 1 || away == 2 ? away : 0);
}

std::optional<int> Marks::until_next(int day) const {
  const auto next = std::ranges::upper_bound(days_, day);
  return next == days_.end() ? std::nullopt : std::optional{*next - day};
}

Clocks clocks_of(const Protocol& protocol, const State& begun) {
  std::vector<int> plan{days_of_placement, days_before_impact};
  const auto of_plan = [&](const Criterion& criterion) {
    if (criterion.measure == Measure::days_in_plan) add(plan, criterion);
    if (criterion.measure != Measure::days_since) return;
    if (const auto shift = before_plan(criterion.anchor, begun)) add(plan, criterion, *shift);
  };
  each_criterion(protocol, of_plan);
  Clocks clocks;
  for (const auto& phase : protocol.phases) {
    if (phase.window) each_criterion(phase.window->opens, of_plan);
    std::vector<int> days;
    phase.each_criterion([&](const Criterion& criterion) {
      if (criterion.measure == Measure::days_in_phase) add(days, criterion);
    });
    clocks.phases.emplace_back(std::move(days));
  }
  clocks.plan = Marks(std::move(plan));
  clocks.silence = Marks({3, 7, 14, 28});
  return clocks;
}

Waits waits_of(const State& state) {
  const Date today = state.day + 1;
  Waits waits;
  waits.step = std::max(0, days_between_steps - (today - state.last_progression));
  waits.quiet = std::max(0, quiet_days - std::countr_zero(state.set_back));
  waits.lock = left(state.impact_locked_through, today);
  waits.rest = left(state.resting_through, today);
  return waits;
}

}  // namespace achilles::proof
