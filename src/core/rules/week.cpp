#include "rules/week.hpp"

namespace achilles::rules {

void Week::add(const std::optional<PainScore>& score) {
  if (!score) return;
  sum += score->value();
  ++count;
}

bool Week::known() const { return count >= readings_needed; }

Week week(const State& before, const Day& today, int weeks_back) {
  Week week;
  for (int back = 7 * weeks_back; back < 7 * (weeks_back + 1); ++back) {
    if (back == 0) {
      week.add(today.morning);
    } else if (const auto* trace = before.trace(today.date - back)) {
      week.add(trace->morning);
      week.add(trace->during);
      week.add(trace->after);
    }
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
  return 10 * now.sum / now.count - 10 * last.sum / last.count;
}

}  // namespace achilles::rules
