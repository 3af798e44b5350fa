#include "routine.hpp"

#include <algorithm>

#include "calendar.hpp"

namespace achilles {
namespace {

/// Repetitions, or seconds of holding, of so many sets. Where the source names neither, the sets themselves count.
long amount(std::optional<int> sets, std::optional<int> reps, std::optional<std::chrono::seconds> hold) {
  const long each = reps ? *reps : hold ? static_cast<long>(hold->count()) : 1;
  return sets.value_or(1) * each;
}

/// How much of what was logged counts for the item. A set with less load than asked is not the set that was asked.
long amount_done(const Item& item, const std::vector<ExerciseSets>& logged) {
  long done = 0;
  for (const auto& sets : logged) {
    if (sets.exercise != item.exercise.id || sets.load.value_or(0) < item.dose.load.value_or(0)) continue;
    if (item.dose.reps)
      done += amount(sets.sets, sets.reps.value_or(0), {});
    else if (item.dose.hold)
      done += amount(sets.sets, {}, sets.hold.value_or(std::chrono::seconds{0}));
    else
      done += sets.sets.value_or(1);
  }
  return done;
}

/// One set less, or one round a day less where there is a single set [clinical rules, section 3: D].
void reduce(Item& item) {
  if (item.dose.sets.value_or(1) > 1) {
    item.dose.sets = *item.dose.sets - 1;
  } else if (item.times_a_day > 1) {
    --item.times_a_day;
  }
}

}  // namespace

Routine routine_of(const Phase& phase, const Decision& decision) {
  Routine routine;
  for (auto& item : phase.at_level(decision.to.level)) {
    if (!due(item, decision)) continue;
    if (decision.action == Action::reduce && item.counts()) reduce(item);
    routine.items.push_back(std::move(item));
  }
  return routine;
}

bool Routine::prescribes() const { return std::ranges::any_of(items, &Item::counts); }

std::optional<Percent> Routine::share_done(const std::vector<ExerciseSets>& sets) const {
  if (sets.empty()) return std::nullopt;
  long shares = 0;
  long counted = 0;
  for (const auto& item : items) {
    if (!item.counts()) continue;
    ++counted;
    const long asked = amount(item.dose.sets, item.dose.reps, item.dose.hold) * item.times_a_day;
    shares += std::min(amount_done(item, sets), asked) * 100 / asked;
  }
  if (counted == 0) return std::nullopt;
  return Percent::from(shares / counted);
}

const Exercise* find_exercise(const Phase& phase, std::string_view id) {
  for (const auto& item : phase.items) {
    if (item.exercise.id == id) return &item.exercise;
  }
  for (const auto& step : phase.steps) {
    const auto* begin = std::get_if<Begin>(&step.what);
    if (begin != nullptr && begin->item.exercise.id == id) return &begin->item.exercise;
  }
  return nullptr;
}

}  // namespace achilles
