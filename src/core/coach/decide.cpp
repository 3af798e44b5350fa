#include <algorithm>

#include "achilles/coach.hpp"
#include "core/coach/calendar.hpp"
#include "core/coach/gates.hpp"
#include "core/coach/judge.hpp"
#include "core/coach/rules/rules.hpp"

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
  const auto* yesterday = before.trace(today.date - 1);
  if (yesterday != nullptr && yesterday->done && yesterday->done->value() > 0) {
    if (!yesterday->during) list.push_back({Pending::What::during, today.date - 1});
    if (!yesterday->after) list.push_back({Pending::What::after, today.date - 1});
  }
  if (!today.screened && screen_due(before, verdict)) list.push_back({Pending::What::screen, today.date});
  return list;
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
  decision.run = run_limit(protocol.phases[decision.to.phase], before, today, decision);
  decision.gate = gate(protocol, decision.to, before, today);
  decision.step = step_conditions(protocol, decision.to, before, today);
  if (decision.to == Position{}) decision.placement = placement_tests(protocol, before, today);
  decision.pending = pending(before, today, decision);
  return decision;
}

Decision more_careful(Decision now, const Decision& earlier, const Reason& why) {
  const bool loosened = now.action < earlier.action;
  if (loosened) {
    now.action = earlier.action;
    now.rest_days = earlier.rest_days;
    now.reduce = earlier.reduce;
    now.findings.insert(now.findings.begin(), {earlier.action, why});
  }
  if (earlier.to < now.to) {
    now.to = earlier.to;
    now.phase_since = std::min(earlier.phase_since, now.day);  // a later day may have begun its phase later
    now.gate = earlier.gate;
    now.step = earlier.step;
  }
  now.impact_locked_through = std::max(now.impact_locked_through, earlier.impact_locked_through);
  now.last_high = std::max(now.last_high, earlier.last_high);
  now.last_heavy = std::max(now.last_heavy, earlier.last_heavy);
  now.signs = now.signs | earlier.signs;
  now.barring = now.barring | earlier.barring;
  now.only_time = now.only_time && earlier.only_time;
  now.may_run = now.may_run && earlier.may_run;
  if (now.run.allowed && !earlier.run.allowed) now.run = earlier.run;
  if (now.run.most && earlier.run.most) now.run.most = std::min(now.run.most, earlier.run.most);
  return now;
}

}  // namespace achilles
