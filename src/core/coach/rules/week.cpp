#include "core/coach/rules/week.hpp"

namespace achilles::rules {

void Week::add(const std::optional<PainScore>& score) {
  sum += score ? score->value() : 0;
  count += score ? 1 : 0;
}

bool Week::known() const { return count >= readings_needed; }

std::span<const Trace> past_days(const State& before, int weeks_back) {
  constexpr std::size_t days = 7;
  const std::size_t first = days * static_cast<std::size_t>(weeks_back);
  const std::span all{before.traces};
  return weeks_back == 0 ? all.first(days - 1) : all.subspan(first - 1, days);
}

Week week(const State& before, const Day& today, int weeks_back) {
  Week week;
  if (weeks_back == 0) week.add(today.morning);
  for (const Trace& trace : past_days(before, weeks_back)) {
    week.add(trace.morning);
    week.add(trace.during);
    week.add(trace.after);
  }
  return week;
}

bool rose(const Week& before, const Week& now, int half_points) {
  if (!before.known() || !now.known()) return false;
  return 2 * (now.sum * before.count - before.sum * now.count) >= half_points * now.count * before.count;
}

std::optional<int> week_rise_in_tenths(const State& before, const Day& today) {
  const Week now = week(before, today, 0);
  const Week last = week(before, today, 1);
  if (!now.known() || !last.known()) return std::nullopt;
  const int over = now.count * last.count;
  const int rise = 10 * (now.sum * last.count - last.sum * now.count);
  return rise / over - (rise % over < 0 ? 1 : 0);
}

}  // namespace achilles::rules
