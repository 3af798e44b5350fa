#include <algorithm>

#include "achilles/coach.hpp"
#include "core/coach/gates.hpp"
#include "core/coach/judge.hpp"
#include "core/coach/rules/rules.hpp"
#include "core/coach/run_limit.hpp"

namespace achilles {
namespace {

/// The signs are gone through again after a week, and at once when something gives cause to (docs/rules.md, signs)
/// [D].
constexpr int days_between_screens = 7;

bool screen_due(const State& before, const Verdict& verdict) {
  if (!before.last_screened) return true;
  const int days = verdict.day - *before.last_screened;
  const bool cause = verdict.action == Action::rest && days > 0 && (before.rested & 1U) == 0;
  return cause || days >= days_between_screens;
}

std::vector<Pending> pending(const State& before, const Day& today, const Verdict& verdict) {
  std::vector<Pending> list;
  if (!today.morning) list.push_back({Pending::What::morning, today.date});
  if (const auto unrated = rules::unrated(before)) {
    if (unrated->during) list.push_back({Pending::What::during, unrated->day});
    if (unrated->after) list.push_back({Pending::What::after, unrated->day});
  }
  if (!today.screened && screen_due(before, verdict)) list.push_back({Pending::What::screen, today.date});
  return list;
}

/// What comes next is asked where the day stands, from the day it came there.
State arrived(State before, const Verdict& verdict) {
  before.position = verdict.to;
  before.phase_since = verdict.phase_since;
  before.level_since = verdict.day;
  return before;
}

/// The lower of two bounds; no bound is the highest.
template <class Number>
std::optional<Number> lower(const std::optional<Number>& one, const std::optional<Number>& other) {
  return one && other ? std::min(one, other) : one ? one : other;
}

/// What both limits leave. What a limit says is taken apart here, so that nothing can be added to it unheard.
RunLimit stricter(RunLimit now, const RunLimit& earlier) {
  const auto& [allowed, most, most_minutes, held, first, walk_run, as_asked, lock, in_phase, wants_calm, source,
               waiting_for] = earlier;
  if (now.allowed && !allowed) return earlier;
  if (!now.allowed) {  // whether it belongs to the phase at all, and what it waits for, is said of today's
    if (lock && (!now.lock || now.lock->through < lock->through)) {
      now.lock = lock;
      now.source = source;
    }
    return now;
  }
  const bool shorter = most && (!now.most || *most < *now.most);
  const auto walked = lower(now.walk_run, walk_run);
  if (shorter || walked != now.walk_run || (as_asked && !now.as_asked)) now.source = source;
  if (shorter) now.held = held;
  now.most = lower(now.most, most);
  now.most_minutes = lower(now.most_minutes, most_minutes);
  now.first = now.first || first;
  now.walk_run = walked;
  now.as_asked = now.as_asked || as_asked;
  return now;
}

}  // namespace

std::string_view name(Pending::What what) {
  switch (what) {
    case Pending::What::morning:
      return "morning";
    case Pending::What::during:
      return "during";
    case Pending::What::after:
      return "after";
    case Pending::What::screen:
      return "screen";
  }
  return {};
}

Decision decide(const Protocol& protocol, const State& before, const Day& today) {
  if (before.day + 1 < today.date) {
    State silent_since = before;
    Day yesterday;
    yesterday.date = today.date - 1;
    advance_in_place(protocol, silent_since, yesterday);
    return decide(protocol, silent_since, today);
  }
  Decision decision;
  decision.day = today.date;
  decision.from = decision.to = before.position;
  decision.phase_since = before.phase_since;
  if (today.date < before.start) return decision;

  Hearing hearing(decision.findings);
  static_cast<Verdict&>(decision) = judge(protocol, before, today, hearing);
  std::ranges::stable_sort(decision.findings, std::ranges::greater{}, &Finding::asks);
  decision.baseline = before.usual;
  const auto moved = decision.to == before.position ? std::nullopt : std::optional{arrived(before, decision)};
  const State& here = moved ? *moved : before;
  decision.run = run_limit(protocol.phases[decision.to.phase], here, today, decision);
  decision.gate = gate(protocol, decision.to, here, today);
  decision.step = step_conditions(protocol, decision.to, here, today);
  if (decision.to == Position{}) decision.placement = placement_tests(protocol, before, today);
  decision.pending = pending(before, today, decision);
  return decision;
}

Decision more_careful(Decision now, const Decision& earlier, const Reason& why) {
  const bool loosened = now.action < earlier.action;
  if (loosened) {
    now.action = earlier.action;
    now.reduce = earlier.reduce;
    now.findings.insert(now.findings.begin(), {earlier.action, why});
  }
  if (earlier.to < now.to) {
    now.to = earlier.to;
    now.phase_since = std::min(earlier.phase_since, now.day);  // a later day may have begun its phase later
    now.gate = earlier.gate;
    now.step = earlier.step;
  }
  now.rest_days = std::max(now.rest_days, earlier.rest_days);
  now.impact_locked_through = std::max(now.impact_locked_through, earlier.impact_locked_through);
  now.last_high = std::max(now.last_high, earlier.last_high);
  now.last_heavy = std::max(now.last_heavy, earlier.last_heavy);
  now.signs = now.signs | earlier.signs;
  now.barring = now.barring | earlier.barring;
  now.only_time = now.only_time && earlier.only_time;
  now.may_run = now.may_run && earlier.may_run;
  now.run = stricter(std::move(now.run), earlier.run);
  return now;
}

}  // namespace achilles
