#include "proof/demands.hpp"

#include <algorithm>

#include "proof/telling.hpp"

namespace achilles::proof {
namespace {

std::optional<int> last_value(const Criterion& criterion, const State& state) {
  const Date today = state.day + 1;
  const auto fresh = [&](const std::optional<Date>& day) { return day && today - *day <= criterion.over_days; };
  if (criterion.measure == Measure::pain_of) {
    const auto& trial = state.trials[criterion.place];
    return fresh(trial.day) ? std::optional{trial.pain.value()} : std::nullopt;
  }
  const auto& [left, right] = state.results[criterion.place];
  if (!fresh(left.day) || !fresh(right.day)) return std::nullopt;
  const int sore = criterion.side == Side::right ? right.value : left.value;
  const int other = criterion.side == Side::right ? left.value : right.value;
  if (criterion.measure == Measure::test) return sore;
  return other > 0 ? std::optional{sore * 100 / other} : std::nullopt;
}

/// The most pain that a criterion about a day allows; nothing where it is about something else, or asks for pain.
std::optional<PainScore> most_pain(const Criterion& criterion) {
  const int below = criterion.comparison == Comparison::less ? 1 : 0;
  if (criterion.comparison == Comparison::more || criterion.comparison == Comparison::at_least) return std::nullopt;
  return score(criterion.value - below);
}

void lower(std::optional<PainScore>& reading, const Criterion& criterion) {
  if (const auto most = most_pain(criterion)) reading = std::min(reading, most);
}

}  // namespace

Demands::Demands(const Protocol& protocol, Position at) : good_(good_day()) {
  const auto& phase = protocol.phases[at.phase];
  add(phase.advance);
  // What a run waits for is not shown by running.
  for (const auto& condition : phase.run.needs) {
    each_criterion(condition, [this](const Criterion& criterion) {
      if (criterion.exercise != "run") add(criterion);
    });
  }
  phase.each_step_condition(at.level, [this](const Condition& condition) { add(condition); });
  if (at.phase + 1U < protocol.phases.size()) add(protocol.phases[at.phase + 1U].entry);
  if (at != Position{}) return;
  for (const auto& placement : protocol.placement) add(placement.needs);
}

void Demands::add(const std::vector<Condition>& conditions) {
  for (const auto& condition : conditions) add(condition);
}

void Demands::add(const Condition& condition) {
  each_criterion(condition, [this](const Criterion& criterion) { add(criterion); });
}

void Demands::add(const Criterion& criterion) {
  if (can_be_shown(criterion)) all_.push_back(&criterion);
  if (criterion.measure == Measure::morning) lower(good_.morning, criterion);
  if (criterion.measure == Measure::during) lower(good_.during, criterion);
  if (criterion.measure == Measure::workouts) {
    good_.during = std::min(good_.during, std::optional{score(criterion.pain)});
    good_.after = std::min(good_.after, std::optional{score(criterion.pain)});
  }
  if (criterion.measure == Measure::after || criterion.measure == Measure::within_24h) lower(good_.after, criterion);
}

Day Demands::shown(Shows shows) const {
  Day day = good_;
  for (const auto* criterion : all_) show(day, *criterion, shows);
  return day;
}

bool Demands::met(const State& state) const {
  return std::ranges::all_of(all_, [&](const Criterion* criterion) {
    const auto value = last_value(*criterion, state);
    return value && holds(*value, criterion->comparison, criterion->value);
  });
}

std::vector<Day> provoking(const Phase& phase, const Day& good) {
  std::vector<Day> days;
  for (const auto& response : phase.responses) {
    Day day = good;
    bool told = false;
    each_criterion(response.when, [&](const Criterion& criterion) { told = tell(day, criterion) || told; });
    if (told) days.push_back(std::move(day));
  }
  return days;
}

}  // namespace achilles::proof
