#include <algorithm>

#include "achilles/coach.hpp"
#include "calendar.hpp"
#include "criteria.hpp"
#include "gates.hpp"
#include "rules/rules.hpp"

namespace achilles {
namespace {

std::vector<Finding> findings_of(const rules::Inputs& in) {
  auto findings = rules::signs(in);
  for (const auto rule : rules::all) {
    if (auto finding = rule(in)) findings.push_back(*finding);
  }
  return findings;
}

Action most_severe(const std::vector<Finding>& findings) {
  Action action = Action::progress;
  for (const auto& finding : findings) action = std::max(action, finding.asks);
  return action;
}

/// Days of step back, rest or stop that follow one another are one setback: it costs one level, not one a day.
bool setback_goes_on(const State& before, Date today) {
  const auto* yesterday = before.trace(today - 1);
  return yesterday != nullptr && yesterday->action >= Action::regress;
}

std::vector<Pending> pending(const State& before, const Day& today) {
  std::vector<Pending> list;
  if (!today.morning) list.push_back({Pending::What::morning, today.date});
  const auto* yesterday = before.trace(today.date - 1);
  if (yesterday == nullptr || !yesterday->done) return list;
  if (!yesterday->during) list.push_back({Pending::What::during, today.date - 1});
  if (!yesterday->after) list.push_back({Pending::What::after, today.date - 1});
  return list;
}

/// The conditions of the way up: out of this phase, and into the next.
std::vector<Standing> gate(const Protocol& protocol, Position position, const State& before, const Day& today) {
  if (position.phase + 1U >= protocol.phases.size()) return {};
  auto all = standings(protocol.phases[position.phase].advance, before, today);
  const auto entry = standings(protocol.phases[position.phase + 1U].entry, before, today);
  all.insert(all.end(), entry.begin(), entry.end());
  return all;
}

}  // namespace

Decision decide(const Protocol& protocol, const State& before, const Day& today) {
  Decision decision;
  decision.day = today.date;
  decision.from = decision.to = before.position;
  decision.phase_since = before.phase_since;
  if (today.date < before.start) return decision;

  const rules::Inputs in(protocol.phases[before.position.phase], before, today);
  decision.findings = findings_of(in);
  decision.action = most_severe(decision.findings);
  if (decision.action == Action::progress) {
    const auto move = move_up(protocol, before, today);
    decision.to = move.to;
    decision.action = move.why.asks;
    decision.findings.push_back(move.why);
  } else if (decision.action >= Action::regress && !setback_goes_on(before, today.date)) {
    decision.to = one_lower(before);
  }
  std::ranges::stable_sort(decision.findings, std::ranges::greater{}, &Finding::asks);
  if (decision.to.phase != decision.from.phase) decision.phase_since = today.date;

  decision.days_in_plan = today.date - before.start;
  decision.baseline = in.baseline;
  decision.impact_locked_through = in.impact_locked_through;
  decision.last_impact = before.last_impact;
  decision.last_heavy = before.last_heavy;
  decision.run = run_limit(protocol.phases[decision.to.phase].run, before, today, decision);
  decision.gate = gate(protocol, decision.to, before, today);
  decision.pending = pending(before, today);
  return decision;
}

}  // namespace achilles
