#include "proof/record.hpp"

#include <algorithm>

namespace achilles::proof {
namespace {

constexpr int limit = 5;
constexpr int days_until_forgotten = 28;
constexpr std::size_t mornings_needed = 3;
constexpr int days_of_placement = 7;

bool over(const std::optional<PainScore>& score) { return score && score->value() > limit; }

template <class Row, class Value>
void push(Row& row, Value value) {
  std::copy_backward(row.begin(), row.end() - 1, row.end());
  row.front() = value;
}

Metres longest_of(const Day& day) {
  Metres longest = 0;
  for (const auto& activity : day.activities) {
    if (activity.kind == Activity::Kind::run) longest = std::max(longest, activity.distance.value_or(0));
  }
  return longest;
}

/// What later runs are measured by: not by one that hurt over the limit.
Metres measure_of(const Day& day, const Done& done) {
  if (over_limit(day)) return 0;
  const Metres longest = longest_of(day);
  return longest > 0 && done.own_runs ? std::max(longest, most_of_a_first_run) : longest;
}

/// Days without a word, up to and with today.
int silence(const Record& record, Date today) { return record.last_logged ? today - *record.last_logged : 0; }

void remember_morning(Record& record, const Day& day) {
  if (silence(record, day.date) >= days_until_forgotten) {
    record.mornings_known = 0;
    record.intake.reset();
  }
  if (!day.morning) return;
  push(record.mornings, static_cast<std::uint8_t>(day.morning->value()));
  if (record.mornings_known < record.mornings.size()) ++record.mornings_known;
}

}  // namespace

Record record_of(const Start& start) {
  Record record;
  record.intake = start.morning;
  return record;
}

std::optional<HalfPoints> usual_morning(const Record& record, Date today) {
  if (silence(record, today) >= days_until_forgotten) return std::nullopt;
  if (record.mornings_known < mornings_needed) {
    return record.intake ? std::optional{2 * record.intake->value()} : std::nullopt;
  }
  auto sorted = record.mornings;
  const auto count = record.mornings_known;
  std::sort(sorted.begin(), sorted.begin() + count);
  return sorted[(count - 1U) / 2] + sorted[count / 2U];
}

Signs standing(const Record& record, const Day& today) {
  Signs signs = record.standing | today.reported;
  for (const auto& sign : all_signs()) {
    if (today.cleared.contains(sign.sign)) signs.remove(sign.sign);
  }
  return signs;
}

bool over_limit(const Day& day) { return over(day.morning) || over(day.during) || over(day.after) || over(day.now); }

std::optional<Date> last_over(const Record& record, const Day& today) {
  return over_limit(today) ? today.date : record.last_over;
}

bool settled(const Record& record, const Day& today) {
  if (over_limit(today)) return false;
  if (record.settled) return true;
  const auto usual = usual_morning(record, today.date);
  return today.morning && usual && 2 * today.morning->value() <= *usual;
}

Metres longest_run(const Record& record) { return *std::ranges::max_element(record.runs); }

bool is_placement(const Verdict& verdict) {
  return verdict.from == Position{} && verdict.to.level == 0 && verdict.action == Action::hold &&
         verdict.days_in_plan < days_of_placement;
}

void remember(Record& record, const Day& day, const Verdict& verdict, const Done& done) {
  const bool now_settled = settled(record, day);
  record.last_over = last_over(record, day);
  record.settled = now_settled;
  record.standing = standing(record, day);
  if (verdict.signs.contains(Sign::programme_stop)) record.standing.add(Sign::programme_stop);
  remember_morning(record, day);
  push(record.told, Told{day.morning, day.during, std::max(day.after, day.now), day.stiffness});
  if (over(day.morning)) record.runs.front() = 0;  // that of yesterday
  push(record.runs, measure_of(day, done));
  if (day.logged) record.last_logged = day.date;
  if (done.high) record.last_high = day.date;
  if (done.medium) record.last_heavy = day.date;
  if (verdict.to > verdict.from) record.last_rise = day.date;
  record.rests = verdict.action == Action::rest ? record.rests + 1 : 0;
  if (done.asked || (day.done && day.done->value() > 0)) record.dose_unknown = !day.done;
  record.masked = day.medicine;
}

}  // namespace achilles::proof
