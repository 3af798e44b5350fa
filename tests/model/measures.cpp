#include "model/measures.hpp"

#include <algorithm>

#include "model/lanes.hpp"
#include "model/mornings.hpp"

namespace achilles::model {
namespace {

using Known = std::optional<int>;

Known number(const std::optional<PainScore>& pain) { return pain ? Known{pain->value()} : std::nullopt; }

void keep_worse(Known& worst, const Known& value) {
  if (value) worst = std::max(worst.value_or(*value), *value);
}

/// Whether something was done, or asked for and not said to be left out.
bool may_have_hurt(const Past& past) {
  const bool ran = std::any_of(past.day.activities.begin(), past.day.activities.end(), [](const Activity& activity) {
    return activity.kind == Activity::Kind::run && activity.distance.value_or(0) > 0;
  });
  return ran || (past.done ? *past.done > 0 : past.answer.prescribed);
}

/// The worst of the days before today. A day on which something was done and whose pain nobody noted leaves it unknown.
/// Pain medicine of a day, or of the day before it, hides what the day shows: a gate does not see it.
template <class PainOf>
Known worst_before(const Criterion& asked, const History& history, const Day& today, Wants wants, PainOf pain_of) {
  Known worst;
  for (int back = 1; back <= asked.over_days; ++back) {
    const auto* past = history.on(today.date - back);
    if (past == nullptr) continue;
    const bool hidden = wants == Wants::everything && masked(history, past->day);
    const Known pain = hidden ? std::nullopt : pain_of(*past);
    if (!pain && wants == Wants::everything && may_have_hurt(*past)) return std::nullopt;
    keep_worse(worst, pain);
  }
  return worst;
}

/// The worst of the mornings up to today's.
template <class ValueOf>
Known worst_morning(const Criterion& asked, const History& history, const Day& today, Wants wants, ValueOf value_of) {
  Known worst;
  for (int back = 0; back < asked.over_days; ++back) {
    const auto* day = day_at(history, today, today.date - back);
    const bool hidden = day == nullptr || (wants == Wants::everything && masked(history, *day));
    const Known value = hidden ? std::nullopt : value_of(*day);
    if (!value && wants == Wants::everything) return std::nullopt;
    keep_worse(worst, value);
  }
  return worst;
}

Known dose_done(const Criterion& asked, const History& history, const Day& today) {
  int done = 0;
  int days = 0;
  for (int back = 1; back <= asked.over_days; ++back) {
    const auto* past = history.on(today.date - back);
    if (past == nullptr || !past->answer.prescribed) continue;
    done += past->done.value_or(0);
    ++days;
  }
  return days == 0 ? std::nullopt : Known{done / days};
}

/// Masked by medicine, a trial shows nothing; it can only take back what was shown.
Known last_trial(const Criterion& asked, const History& history, const Day& today) {
  Known shown;
  Date when;
  for (const auto& past : history.days) {
    if (hurt_over_limit(past.day)) {
      shown.reset();
      continue;
    }
    Known worst;
    for (const auto& sets : past.day.sets) {
      if (sets.exercise != asked.exercise) continue;
      if (sets.sets.value_or(0) < asked.sets || sets.reps.value_or(0) < asked.reps) continue;
      keep_worse(worst, number(sets.during));
    }
    if (!worst || (masked(history, past.day) && (!shown || *worst <= *shown))) continue;
    shown = worst;
    when = past.day.date;
  }
  return shown && today.date - when <= asked.over_days ? shown : std::nullopt;
}

/// Unknown where the signs were not gone through in all that time; the beginning of the plan goes through them.
Known sign_days(const Criterion& asked, const History& history, const Day& today, Wants wants) {
  int days = 0;
  bool screened = today.date - history.first < asked.over_days;
  for (int back = 0; back < asked.over_days; ++back) {
    const auto* day = day_at(history, today, today.date - back);
    if (day == nullptr) continue;
    screened = screened || day->screened;
    if (day->reported.contains(*asked.sign)) ++days;
  }
  return screened || wants == Wants::anything ? Known{days} : std::nullopt;
}

int workouts(const Criterion& asked, const History& history, const Day& today) {
  const Date since = history.level_since();
  int count = 0;
  for (const auto& past : history.days) {
    if (past.day.date < since || today.date - past.day.date >= 30) continue;
    if (past.done.value_or(0) == 0) continue;
    const auto* next = day_at(history, today, past.day.date + 1);
    const bool good = next != nullptr && success(history, past, *next, asked.pain);
    if (!good && asked.tally == Tally::in_a_row) count = 0;
    if (good && !masked(history, past.day)) ++count;
  }
  return count;
}

}  // namespace

Known measured(const Criterion& criterion, const History& history, const Day& today, Wants wants) {
  const auto during = [](const Past& past) { return number(past.day.during); };
  const auto after = [](const Past& past) { return number(worst_after(past.day)); };
  const auto morning = [](const Day& day) { return number(day.morning); };
  const auto stiffness = [](const Day& day) { return day.stiffness ? Known{day.stiffness->value()} : std::nullopt; };
  switch (criterion.measure) {
    case Measure::days_in_phase:
      return today.date - history.phase_since();
    case Measure::days_in_plan:
    case Measure::days_since:
      return today.date - history.first;
    case Measure::level:
      return history.position().level;
    case Measure::during:
      return worst_before(criterion, history, today, wants, during);
    case Measure::after:
      return worst_before(criterion, history, today, wants, after);
    case Measure::morning:
      return worst_morning(criterion, history, today, wants, morning);
    case Measure::stiffness:
      return worst_morning(criterion, history, today, wants, stiffness);
    case Measure::dose:
      return dose_done(criterion, history, today);
    case Measure::workouts:
      return workouts(criterion, history, today);
    case Measure::pain_of:
      return last_trial(criterion, history, today);
    case Measure::sign:
      return sign_days(criterion, history, today, wants);
    default:
      return std::nullopt;
  }
}

}  // namespace achilles::model
