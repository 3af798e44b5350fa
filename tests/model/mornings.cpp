#include "model/mornings.hpp"

#include <algorithm>
#include <vector>

namespace achilles::model {
namespace {

constexpr int four_weeks = 28;

}  // namespace

int doubled_median(std::vector<int> numbers) {
  std::sort(numbers.begin(), numbers.end());
  const auto half = numbers.size() / 2;
  return numbers.size() % 2 == 1 ? 2 * numbers[half] : numbers[half - 1] + numbers[half];
}

std::optional<int> usual_morning(const History& history, Date before) {
  bool forgotten = false;
  std::vector<int> mornings;
  Date last_logged = history.first;
  for (Date date = history.first; date <= before; date = date + 1) {
    if (date - last_logged >= four_weeks) {
      mornings.clear();
      forgotten = true;
    }
    const auto* past = history.on(date);
    if (date == before) break;
    if (past->day.logged) last_logged = date;
    if (past->day.morning) mornings.push_back(past->day.morning->value());
  }
  if (mornings.size() > 7) mornings.erase(mornings.begin(), mornings.end() - 7);
  if (mornings.size() >= 3) return doubled_median(mornings);
  if (forgotten || !history.told) return std::nullopt;
  return 2 * history.told->value();
}

const Day* day_at(const History& history, const Day& today, Date date) {
  if (date == today.date) return &today;
  const auto* past = history.on(date);
  return past == nullptr ? nullptr : &past->day;
}

bool back_to_usual(const History& history, const Day& day) {
  const auto* past = history.on(day.date);
  const auto usual = past == nullptr ? usual_morning(history, day.date) : past->usual;
  return day.morning && usual && 2 * day.morning->value() <= *usual;
}

bool settled(const History& history, const Day& day) {
  return back_to_usual(history, day) && day.morning->value() <= 2;
}

bool masked(const History& history, const Day& day) {
  const auto* before = history.on(day.date - 1);
  return day.medicine || (before != nullptr && before->day.medicine);
}

bool borne(const History& history, const Day& today, Date past, int most) {
  const auto& day = history.on(past)->day;
  const auto* next = day_at(history, today, past + 1);
  const auto within = [most](const std::optional<PainScore>& pain) { return pain && pain->value() <= most; };
  return within(day.during) && within(worst_after(day)) && !masked(history, day) && next != nullptr &&
         settled(history, *next) && !masked(history, *next);
}

}  // namespace achilles::model
