#include "model/opinions.hpp"

#include <algorithm>

#include "model/conditions.hpp"
#include "model/locks.hpp"
#include "model/mornings.hpp"
#include "model/standing_signs.hpp"
#include "model/weeks.hpp"

namespace achilles::model {
namespace {

using Opinions = std::vector<Opinion>;

constexpr int limit = 5;
constexpr int settled_morning = 2;
constexpr int full_days = 3;

void say(Opinions& all, Action asks) { all.push_back({asks}); }

/// Says it, and locks impact for so many days after today.
void say_and_lock(Opinions& all, Action asks, int days) {
  say(all, asks);
  all.back().locks = days;
}

/// A rest for another reason than a value over the limit.
void rest(Opinions& all) {
  say(all, Action::rest);
  all.back().locks = full_days;
}

/// Whether pain at the heel bone stands and was reported on one of the fourteen days that end today.
bool heel_bone_hurts(Signs standing, const History& history, const Day& today) {
  if (!standing.contains(Sign::distal_pain)) return false;
  for (int back = 0; back < 14; ++back) {
    const auto* day = day_at(history, today, today.date - back);
    if (day != nullptr && day->reported.contains(Sign::distal_pain)) return true;
  }
  return false;
}

/// stop-sign, impact-sign, rest-twice: their lock is never about to end. Pain at the heel bone only holds.
void hear_signs(Opinions& all, const History& history, const Day& today) {
  const auto signs = standing_signs(history, today);
  if (stops_everything(signs)) say_and_lock(all, Action::stop, 1);
  if (heel_bone_hurts(signs, history, today)) say(all, Action::hold);
  if (locks_impact(signs) || rested_twice(history, today.date)) say_and_lock(all, Action::hold, 1);
}

/// during-limit, after-limit: a value over the limit acts on its day, which locks impact, and is judged again the next
/// morning.
void hear_activity(Opinions& all, const History& history, const Day& today) {
  for (int back = 0; back <= 1; ++back) {
    const auto* day = day_at(history, today, today.date - back);
    if (day == nullptr) continue;
    const auto after = worst_after(*day);
    if (day->during && day->during->value() > limit) say_and_lock(all, Action::rest, full_days - back);
    if (after && after->value() > limit)
      say_and_lock(all, back == 0 ? Action::rest : Action::regress, full_days - back);
  }
  if (ran_too_long(history, today)) say_and_lock(all, Action::progress, full_days);
}

/// morning-limit, -jump, -rise, -unsettled, -missing.
void hear_morning(Opinions& all, const History& history, const Day& today) {
  if (!today.morning) return say(all, Action::hold);
  const int morning = today.morning->value();
  if (morning > limit) say_and_lock(all, Action::rest, full_days);
  if (morning > settled_morning) say(all, Action::hold);
  const auto usual = usual_morning(history, today.date);
  if (!usual) {
    all.push_back({Action::hold, morning <= settled_morning});
    return;
  }
  const int above = 2 * morning - *usual;
  if (above >= 2 * 3) {
    rest(all);
  } else if (above >= 2 * 2) {
    say_and_lock(all, Action::reduce, 0);
  } else if (above > 0) {
    say(all, Action::hold);
  }
}

/// stiffness-up, stiffness-up-two-bands, week-worse, two-weeks-worse.
void hear_weeks(Opinions& all, const History& history, const Day& today) {
  const int bands = stiffness_bands_up(history, today);
  if (bands >= 2) say(all, Action::reduce);
  if (bands == 1) say(all, Action::hold);
  const auto rise = week_rise(history, today, today.date);
  if (!rise || *rise < 5) return;
  const auto rise_before = week_rise(history, today, today.date - 7);
  if (rise_before && *rise_before >= 5) say(all, Action::regress);
  say(all, *rise >= 10 ? Action::reduce : Action::hold);
}

/// Whether the last setback ended within seven days, at the very beginning, had no level to cost, and no workout since
/// was borne. What its first day did is not known any more after 30.
bool set_back_to_nothing(const History& history, const Day& today) {
  const auto set_back = [](const Past& past) { return past.answer.action >= Action::regress; };
  const auto& days = history.days;
  auto last = std::find_if(days.rbegin(), days.rend(), set_back);
  if (last == days.rend() || today.date - last->day.date > 7 || history.position() != Position{}) return false;
  for (Date date = last->day.date + 1; date < today.date; date = date + 1) {
    if (history.on(date)->done.value_or(0) > 0 && borne(history, today, date, limit)) return false;
  }
  const auto known = [&today](const Past& past) { return today.date - past.day.date <= 30; };
  while (std::next(last) != days.rend() && known(*std::next(last)) && set_back(*std::next(last))) ++last;
  return last->answer.to == last->from;
}

/// The last workout that was asked for or done, or null.
const Past* last_workout(const History& history) {
  const Past* last = nullptr;
  for (const auto& past : history.days) {
    if (past.answer.prescribed || past.done.value_or(0) > 0) last = &past;
  }
  return last;
}

bool is_unrated(const Past& workout, Date today) {
  return today - workout.day.date <= days_remembered && workout.done.value_or(0) > 0 &&
         (!workout.day.during || !worst_after(workout.day));
}

/// masked, chosen-less, workout-incomplete, workout-unrated, weekly-step, silence.
void hear_record(Opinions& all, const History& history, const Day& today) {
  if (masked(history, today)) say(all, Action::hold);
  if (eased(history, today)) say(all, Action::reduce);
  if (set_back_to_nothing(history, today)) say(all, Action::reduce);
  if (const auto* workout = last_workout(history)) {
    if (workout->done != 100) all.push_back({.lets_place = true, .is_time = true});
    if (is_unrated(*workout, today.date)) say(all, Action::hold);
  }
  if (today.date - history.last_progression() < 7) all.push_back({.lets_place = true, .is_time = true});
  const int silence = history.silence(today.date);
  if (silence >= 14) return say_and_lock(all, Action::regress, 1);
  if (silence >= 7) return say_and_lock(all, Action::reduce, 1);
  if (silence >= 3) say(all, Action::hold);
}

Opinion opinion_of(const Response& response, Date today) {
  switch (response.act) {
    case Response::Act::repeat:
      return {Action::hold};
    case Response::Act::reduce:
      return {Action::reduce};
    case Response::Act::drop:
      return {Action::regress, false, response.levels};
    case Response::Act::rest:
      return {Action::rest, false, 1, today + (response.days - 1)};
    case Response::Act::refer:
      return {Action::stop, false, 1, std::nullopt, true, 1};
  }
  return {};
}

/// The phase's own responses, and a rest one of them ordered before.
void hear_protocol(Opinions& all, const History& history, const Day& today) {
  for (const auto& response : history.phase().responses) {
    const bool cleared = response.act == Response::Act::refer && today.cleared.contains(Sign::programme_stop);
    if (cleared || !holds(response.when, history, today, Wants::anything)) continue;
    if (response.act == Response::Act::rest) rest(all);
    all.push_back(opinion_of(response, today.date));
  }
  for (const auto& past : history.days) {
    if (past.resting >= today.date) rest(all);
  }
}

}  // namespace

bool calm(const Opinions& all) {
  return std::all_of(all.begin(), all.end(),
                     [](const Opinion& one) { return one.is_time || one.asks == Action::progress; });
}

Opinions opinions(const History& history, const Day& today) {
  Opinions all;
  hear_signs(all, history, today);
  hear_activity(all, history, today);
  hear_morning(all, history, today);
  hear_weeks(all, history, today);
  hear_record(all, history, today);
  hear_protocol(all, history, today);
  return all;
}

}  // namespace achilles::model
