#include "model/record.hpp"

#include <algorithm>

#include "model/calendar.hpp"
#include "model/mornings.hpp"

namespace achilles::model {
namespace {

int repetitions(const Item& item) { return item.dose.sets->least() * item.dose.reps->least() * item.times_a_day; }

int repetitions(const Day& day, const Item& item) {
  int done = 0;
  for (const auto& sets : day.sets) {
    if (sets.exercise == item.exercise.id) done += sets.sets.value_or(1) * sets.reps.value_or(1);
  }
  return std::min(done, repetitions(item));
}

/// The share of the routine that was logged set by set; unknown where nothing of it was.
std::optional<int> share_of(const std::vector<Item>& asked, const Day& day) {
  int done = 0;
  int all = 0;
  for (const auto& item : asked) {
    done += repetitions(day, item) * 100 / repetitions(item);
    ++all;
  }
  return done == 0 ? std::nullopt : std::optional{done / all};
}

}  // namespace

Past record_of(const History& history, const Day& today, const Answer& answer) {
  Past past;
  past.day = today;
  past.answer = answer;
  past.from = history.position();
  past.usual = usual_morning(history, today.date);
  const auto asked = asked_for(history, today.date, answer);
  if (!asked.empty()) past.done = today.done ? std::optional{today.done->value()} : share_of(asked, today);
  for (const auto& sets : today.sets) past.did.insert(sets.exercise);
  if (today.done && today.done->value() > 0) {
    for (const auto& item : asked) past.did.insert(item.exercise.id);
  }
  const bool ran = std::any_of(today.activities.begin(), today.activities.end(),
                               [](const Activity& activity) { return activity.kind == Activity::Kind::run; });
  past.impact = past.high = ran;
  for (const auto& phase : history.protocol.phases) {
    for (const auto& item : phase.items) {
      if (past.did.count(item.exercise.id) == 0) continue;
      past.loaded = past.loaded || item.counts();
      past.impact = past.impact || item.exercise.purpose == Purpose::impact;
      past.high = past.high || item.exercise.tier == Tier::high;
      past.medium = past.medium || item.exercise.tier == Tier::medium;
    }
  }
  past.high = past.high || (past.medium && today.during && today.during->value() >= 4);
  return past;
}

}  // namespace achilles::model
