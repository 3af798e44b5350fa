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
  for (auto& finding : rules::responses(in)) findings.push_back(std::move(finding));
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

/// How long pain at the heel bone keeps the heel on the floor after it was last reported [D].
constexpr int days_of_distal_pain = 14;

/// Signs stand until they are cleared. Pain at the heel bone is a symptom that comes and goes: it bars as long as it is
/// reported.
Signs barring(const rules::Inputs& in) {
  Signs signs = in.signs;
  bool lately = in.today.reported.contains(Sign::distal_pain);
  for (int back = 1; back < days_of_distal_pain; ++back) {
    const auto* trace = in.before.trace(in.day() - back);
    lately = lately || (trace != nullptr && trace->reported.contains(Sign::distal_pain));
  }
  if (!lately) signs.remove(Sign::distal_pain);
  return signs;
}

/// The worst that the protocol's own responses of that kind ask for.
void take_responses(const Phase& phase, Decision& decision) {
  for (const auto& finding : decision.findings) {
    const auto* rule = std::get_if<reason::ProtocolRule>(&finding.reason);
    if (rule == nullptr) continue;
    const auto& response = phase.responses[static_cast<std::size_t>(rule->response)];
    if (response.act == Response::Act::reduce) decision.reduce = response.parameter;
    if (response.act == Response::Act::rest) decision.rest_days = std::max(decision.rest_days, response.days);
  }
}

/// How many levels a setback costs: one, or as many as the protocol says.
int levels_down(const Phase& phase, const Decision& decision) {
  int levels = 1;
  for (const auto& finding : decision.findings) {
    const auto* rule = std::get_if<reason::ProtocolRule>(&finding.reason);
    if (rule != nullptr) levels = std::max(levels, phase.responses[static_cast<std::size_t>(rule->response)].levels);
  }
  return levels;
}

void remember_done(const State& before, Date today, Decision& decision) {
  for (int back = 1; back <= days_remembered; ++back) {
    const auto* trace = before.trace(today - back);
    if (trace != nullptr) decision.done[static_cast<std::size_t>(back) - 1] = trace->exercises;
  }
}

}  // namespace

Decision decide(const Protocol& protocol, const State& before, const Day& today) {
  Decision decision;
  decision.day = today.date;
  decision.from = decision.to = before.position;
  decision.phase_since = before.phase_since;
  if (today.date < before.start) return decision;

  const Phase& phase = protocol.phases[before.position.phase];
  const rules::Inputs in(phase, before, today);
  decision.findings = findings_of(in);
  decision.action = most_severe(decision.findings);
  take_responses(phase, decision);
  const auto placed = decision.action <= Action::hold ? place(protocol, before, today) : std::nullopt;
  if (placed) {
    decision.to = placed->to;
    decision.action = Action::hold;
    decision.findings.push_back(placed->why);
  } else if (decision.action == Action::progress) {
    const auto move = move_up(protocol, before, today);
    decision.to = move.to;
    decision.action = move.why.asks;
    decision.findings.push_back(move.why);
  } else if (decision.action >= Action::regress && !setback_goes_on(before, today.date)) {
    decision.to = lower(before, levels_down(phase, decision));
  }
  std::ranges::stable_sort(decision.findings, std::ranges::greater{}, &Finding::asks);
  if (decision.to.phase != decision.from.phase) decision.phase_since = today.date;

  decision.days_in_plan = today.date - before.start;
  decision.baseline = in.baseline;
  decision.impact_locked_through = in.impact_locked_through;
  decision.last_impact = before.last_impact;
  decision.last_heavy = before.last_heavy;
  decision.barring = barring(in);
  decision.left_at = before.left_at;
  remember_done(before, today.date, decision);
  decision.run = run_limit(protocol.phases[decision.to.phase], before, today, decision);
  decision.gate = gate(protocol, decision.to, before, today);
  if (decision.to == Position{}) decision.placement = placement_tests(protocol, before, today);
  decision.pending = pending(before, today);
  return decision;
}

}  // namespace achilles
