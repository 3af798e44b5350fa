#include "model/weeks.hpp"

#include "model/mornings.hpp"

namespace achilles::model {
namespace {

constexpr int least_readings = 3;

/// The middle of a week's readings of stiffness, doubled.
std::optional<int> median_stiffness(const History& history, const Day& today, Date last) {
  std::vector<int> minutes;
  for (int back = 0; back < 7; ++back) {
    const auto* day = day_at(history, today, last - back);
    if (day != nullptr && day->stiffness) minutes.push_back(day->stiffness->value());
  }
  if (minutes.size() < least_readings) return std::nullopt;
  return doubled_median(std::move(minutes));
}

int band(int doubled_minutes) {
  if (doubled_minutes < 2 * 5) return 0;
  if (doubled_minutes <= 2 * 10) return 1;
  return doubled_minutes <= 2 * 20 ? 2 : 3;
}

struct Sum {
  int of = 0, count = 0;
  void add(const std::optional<PainScore>& pain) {
    if (!pain) return;
    of += pain->value();
    ++count;
  }
};

/// All the pain of a week; what hurt during and after today's activity is not part of it yet.
Sum week(const History& history, const Day& today, Date last) {
  Sum sum;
  for (int back = 0; back < 7; ++back) {
    const auto* morning = day_at(history, today, last - back);
    if (morning != nullptr) sum.add(morning->morning);
    const auto* past = history.on(last - back);
    if (past == nullptr) continue;
    sum.add(past->day.during);
    sum.add(worst_after(past->day));
  }
  return sum;
}

}  // namespace

int stiffness_bands_up(const History& history, const Day& today) {
  const auto now = median_stiffness(history, today, today.date);
  const auto before = median_stiffness(history, today, today.date - 7);
  return now && before ? band(*now) - band(*before) : 0;
}

std::optional<int> week_rise(const History& history, const Day& today, Date last) {
  const auto now = week(history, today, last);
  const auto before = week(history, today, last - 7);
  if (now.count < least_readings || before.count < least_readings) return std::nullopt;
  return (now.of * before.count - before.of * now.count) * 10 / (now.count * before.count);
}

}  // namespace achilles::model
