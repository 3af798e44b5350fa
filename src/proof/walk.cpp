#include "proof/walk.hpp"

#include <algorithm>

#include "core/coach/judge.hpp"
#include "core/coach/routine.hpp"
#include "proof/bare.hpp"
#include "proof/explore.hpp"
#include "proof/telling.hpp"

namespace achilles::proof {
namespace {

/// Every so many days one is taken again.
constexpr std::size_t sample = 97;
/// Heavy strength that hurts this much makes a day of the high tier.
constexpr int sore_strength = 4;

void add(Done& done, Tier tier) {
  done.medium = done.medium || tier == Tier::medium;
  done.high = done.high || tier == Tier::high;
}

}  // namespace

Walk::Walk(const Protocol& tailored, const Start& start) : tailored_(tailored), start_(start), bare_(bare(tailored)) {}

Standpoint Walk::beginning() const { return {begin(start_, first_day()), record_of(start_)}; }

const Invariant* Walk::broken(const Turn& turn, Invariant::Of of) const {
  for (const auto& invariant : invariants()) {
    if (invariant.of == of && !invariant.holds(turn)) return &invariant;
  }
  return nullptr;
}

Done Walk::done_on(const Day& day) const {
  Done done;
  const bool some = day.done && day.done->value() > 0;
  for (const auto& item : routine_) {
    if (!item.counts()) continue;
    done.asked = true;
    if (some) add(done, item.exercise.tier);
  }
  for (const auto& sets : day.sets) {
    if (const auto* exercise = bare_.find_exercise(sets.exercise)) add(done, exercise->tier);
  }
  for (const auto& activity : day.activities) done.high = done.high || activity.kind == Activity::Kind::run;
  const auto& phase = bare_.phases[verdict_.to.phase];
  done.own_runs = !day.activities.empty() && std::ranges::any_of(phase.at_level(verdict_.to.level), &Item::runs);
  if (done.medium && day.during && day.during->value() >= sore_strength) done.high = true;
  return done;
}

const Invariant* Walk::repeat(const Turn& turn, const State& before, const State& once) const {
  Day earlier = turn.day;
  earlier.date = turn.day.date - 1;
  const State after_passed = advance(bare_, advance(bare_, once, earlier), turn.day);
  const Repeat repeat{once, advance(bare_, before, turn.day), after_passed, decide(bare_, before, turn.day)};
  Turn again = turn;
  again.repeat = &repeat;
  return broken(again, Invariant::Of::repeat);
}

const Invariant* Walk::take(Standpoint& at, Day& day) {
  day.date = at.state.day + 1;
  if (!day.cleared.empty()) day.cleared_on = day.date;
  findings_.clear();
  Hearing hearing(findings_);
  verdict_ = judge(bare_, at.state, day, hearing);
  routine_ = routine_of(bare_, verdict_);
  const auto run = verdict_.may_run ? decide(bare_, at.state, day).run : RunLimit{};
  const Turn turn{tailored_, start_, at.record, day, verdict_, findings_, routine_, run};

  const Invariant* found = broken(turn, Invariant::Of::day);
  if (found == nullptr && day.date == at.state.start) found = broken(turn, Invariant::Of::whole);
  if (taken_ % sample == 0) {
    const State before = at.state;
    advance_in_place(bare_, at.state, day);
    if (found == nullptr) found = repeat(turn, before, at.state);
  } else {
    advance_in_place(bare_, at.state, day);
  }
  remember(at.record, day, verdict_, done_on(day));
  ++taken_;
  return found;
}

Said Walk::tomorrow(const Standpoint& at) const {
  static const Day good_morning = morning_only();
  Day day = good_morning;
  day.date = at.state.day + 1;
  Hearing hearing;
  const auto verdict = judge(bare_, at.state, day, hearing);
  return {verdict.action, verdict.to};
}

const Invariant* Walk::compare(const Standpoint& at, const Pair& pair) const {
  const Verdict verdict;
  const RunLimit run;
  return broken({tailored_, start_, at.record, pair.one.day, verdict, {}, {}, run, &pair}, Invariant::Of::pair);
}

}  // namespace achilles::proof
