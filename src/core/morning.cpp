#include "morning.hpp"

#include "rules/rules.hpp"

namespace achilles {

std::optional<HalfPoints> rise_this_morning(const State& before, const Day& today) {
  const auto usual = before.baseline();
  if (!today.morning || !usual) return std::nullopt;
  return 2 * today.morning->value() - *usual;
}

std::optional<bool> settled_this_morning(const State& before, const Day& today) {
  const auto rise = rise_this_morning(before, today);
  if (!rise) return std::nullopt;
  const auto* yesterday = before.trace(today.date - 1);
  const bool masked = today.medicine || (yesterday != nullptr && yesterday->medicine);
  return !masked && *rise <= 0 && today.morning->value() <= rules::settled_morning;
}

}  // namespace achilles
