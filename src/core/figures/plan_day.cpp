#include "achilles/plan_day.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include "achilles/coach.hpp"
#include "core/coach/routine.hpp"
#include "core/coach/rules/rules.hpp"

namespace achilles {
namespace {

/// More than anybody does in a day: what is logged beyond it is a slip, and no sum may overflow by it.
constexpr std::int64_t most_reps = 1'000'000;

std::int64_t at_most(std::int64_t sets, std::int64_t each) {
  return std::clamp<std::int64_t>(
      std::clamp<std::int64_t>(sets, 0, most_reps) * std::clamp<std::int64_t>(each, 0, most_reps), 0, most_reps);
}

bool loads(const Protocol& protocol, const ExerciseSets& sets) {
  const auto* exercise = protocol.find_exercise(sets.exercise);
  return exercise != nullptr && (exercise->purpose == Purpose::load || exercise->purpose == Purpose::impact);
}

Work work_of(const ExerciseSets& logged) {
  Work work;
  const auto sets = logged.sets.value_or(1);
  if (logged.reps) {
    work.reps = at_most(sets, *logged.reps);
    work.gram_reps = work.reps * std::max(logged.load.value_or(0), 0);
  } else if (logged.hold) {
    work.hold = std::chrono::seconds{at_most(sets, logged.hold->count())};
  }
  return work;
}

Work work_of(const Item& item) {
  Work work;
  const auto& dose = item.dose;
  const auto sets = dose.sets ? dose.sets->least() : 1;
  if (!dose.reps_by_set.empty()) {
    for (const int reps : dose.reps_by_set) work.reps += reps;
  } else if (dose.reps) {
    work.reps = at_most(sets, dose.reps->least());
  } else if (dose.hold) {
    work.hold = std::chrono::seconds{at_most(sets, dose.hold->least().count())};
  }
  work.reps *= item.times_a_day;
  work.hold *= item.times_a_day;
  work.gram_reps = work.reps * dose.grams().value_or(0);
  return work;
}

/// Whether the item is done with that tendon's leg.
bool is_of(const Item& item, const Tendon& tendon) {
  return item.whose != Whose::injured || tendon.side == Side::both || !tendon.sore || *tendon.sore == Side::both ||
         *tendon.sore == tendon.side;
}

Work asked_of(const Protocol& protocol, const Verdict& verdict, const Tendon& tendon) {
  Work asked;
  for (const auto& item : routine_of(protocol, verdict)) {
    if (item.counts() && is_of(item, tendon)) asked += work_of(item);
  }
  return asked;
}

/// What one leg did. A session that was left out is none of it.
std::optional<Work> done_by(const Tendon& leg, const Protocol& protocol, std::span<const Entry> entries) {
  std::optional<Work> done;
  for (const auto& entry : entries) {
    if (std::holds_alternative<Skip>(entry.body) && !done) done = Work{};
    const auto* sets = std::get_if<ExerciseSets>(&entry.body);
    if (sets == nullptr || !leg.has(entry.side)) continue;
    if (!done) done = Work{};
    if (loads(protocol, *sets)) *done += work_of(*sets);
  }
  return done;
}

std::optional<Work> done_of(const Tendon& tendon, const Protocol& protocol, std::span<const Entry> entries) {
  if (tendon.side != Side::both) return done_by(tendon, protocol, entries);
  const auto left = done_by({Side::left, tendon.sore}, protocol, entries);
  const auto right = done_by({Side::right, tendon.sore}, protocol, entries);
  if (!left || !right) return left ? left : right;
  return std::pair{left->reps, left->hold} < std::pair{right->reps, right->hold} ? right : left;
}

/// The value over which a response speaks; nothing for one that looks at something else.
std::optional<int> threshold(const Response& response) {
  const auto& one = response.when.criterion;
  const bool milder = response.act == Response::Act::repeat || response.act == Response::Act::reduce;
  const bool of_work = one.measure == Measure::during || one.measure == Measure::after;
  if (milder || response.when.join != Condition::Join::one || !of_work || one.over_days != 1) return std::nullopt;
  if (one.comparison == Comparison::more) return one.value;
  if (one.comparison == Comparison::at_least) return one.value - 1;
  return std::nullopt;
}

}  // namespace

Work& Work::operator+=(const Work& other) {
  reps += other.reps;
  hold += other.hold;
  gram_reps += other.gram_reps;
  return *this;
}

PlanDay plan_day(const Protocol& protocol, State& state, const Day& day, std::span<const Entry> entries,
                 const Tendon& tendon) {
  const auto verdict = decide(protocol, state, day);
  advance_in_place(protocol, state, day);
  const auto& phase = protocol.phases[verdict.to.phase];
  const auto* trace = state.trace(day.date);
  return {.day = day.date,
          .programme = protocol.title,
          .phase = phase.title,
          .pain_limit = pain_limit(phase),
          .action = verdict.action,
          .prescribed = trace->prescribed,
          .share = trace->done,
          .asked = trace->prescribed ? asked_of(protocol, verdict, tendon) : Work{},
          .done = done_of(tendon, protocol, entries)};
}

int pain_limit(const Phase& phase) {
  int limit = rules::pain_limit;
  for (const auto& response : phase.responses) limit = std::min(limit, threshold(response).value_or(limit));
  return std::max(limit, 0);
}

DayKept kept(const PlanDay& day) {
  if (day.action == Action::rest) return DayKept::rest;
  if (!day.prescribed) return DayKept::free;
  if (!day.share) return DayKept::unknown;
  const int share = day.share->value();
  return share == Percent::high ? DayKept::done : share > 0 ? DayKept::part : DayKept::none;
}

std::string_view name(DayKept kept) {
  constexpr std::array<std::string_view, 6> names{"free", "rest", "done", "part", "none", "unknown"};
  return names[static_cast<std::size_t>(kept)];
}

Adherence adherence(std::span<const PlanDay> days) {
  Adherence all;
  all.days = static_cast<int>(days.size());
  int sum = 0;
  for (const auto& day : days) {
    if (day.action == Action::rest) ++all.rested;
    if (!day.prescribed) continue;
    ++all.asked;
    if (!day.share) continue;
    ++all.known;
    sum += day.share->value();
  }
  if (all.known > 0) all.percent = sum / all.known;
  return all;
}

std::vector<PhaseBand> phase_bands(std::span<const PlanDay> days) {
  std::vector<PhaseBand> bands;
  for (const auto& day : days) {
    const bool goes_on = !bands.empty() && bands.back().programme == day.programme && bands.back().phase == day.phase &&
                         bands.back().pain_limit == day.pain_limit;
    if (goes_on)
      bands.back().days.last = day.day;
    else
      bands.push_back({{day.day, day.day}, day.programme, day.phase, day.pain_limit});
  }
  return bands;
}

}  // namespace achilles
