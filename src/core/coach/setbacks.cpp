#include "core/coach/setbacks.hpp"

#include <bit>

namespace achilles {

std::optional<Date> noisy_through(const State& before) {
  const PastDays week = before.set_back & ((1U << quiet_days) - 1);
  if (week == 0) return std::nullopt;
  return before.day - std::countr_zero(week) + quiet_days;
}

std::optional<Date> last_setback(const State& before) {
  const int since = std::countr_zero(before.set_back);
  if (since >= quiet_days) return std::nullopt;
  return before.day - since - (std::countr_one(before.set_back >> since) - 1);
}

bool cost_a_level(const State& before, Date setback) {
  return before.level_since == setback && setback != before.start;
}

std::optional<TwoRests> rested_twice(const State& before) {
  constexpr int window = 14;
  PastDays first_days = before.rested & ~(before.rested >> 1U) & ((1U << window) - 1);
  if (std::popcount(first_days) < 2) return std::nullopt;
  const auto latest = std::countr_zero(first_days);
  first_days &= first_days - 1;
  return TwoRests{before.day - std::countr_zero(first_days), before.day - latest};
}

}  // namespace achilles
