#include "core/coach/morning.hpp"

namespace achilles {

std::optional<HalfPoints> rise_this_morning(const State& before, const Day& today) {
  if (!today.morning || !before.usual) return std::nullopt;
  return 2 * today.morning->value() - *before.usual;
}

bool masked_that_day(const State& before, const Day& day) {
  const auto* yesterday = before.trace(day.date - 1);
  return day.medicine || (yesterday != nullptr && yesterday->medicine);
}

bool back_to_usual(const State& before, const Day& today) {
  const auto rise = rise_this_morning(before, today);
  return rise && *rise <= 0 && !masked_that_day(before, today);
}

std::optional<bool> settled_this_morning(const State& before, const Day& today) {
  if (!rise_this_morning(before, today)) return std::nullopt;
  return back_to_usual(before, today) && today.morning->value() <= settled_morning;
}

bool borne(const State& before, const Day& today, Date past, int most) {
  const auto* day = before.trace(past);
  if (day == nullptr) return false;
  const auto* eve = before.trace(past - 1);
  const auto within = [most](const std::optional<PainScore>& pain) { return pain && pain->value() <= most; };
  const auto settled = past == today.date - 1 ? settled_this_morning(before, today) : day->settled;
  return within(day->during) && within(day->after) && settled == true && (eve == nullptr || !eve->medicine);
}

}  // namespace achilles
