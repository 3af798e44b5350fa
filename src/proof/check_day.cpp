#include <algorithm>

#include "proof/checks.hpp"

namespace achilles::proof::checks {
namespace {

constexpr int rests_without_advice = 3;

bool stops(Signs signs) {
  return std::ranges::any_of(
      all_signs(), [signs](const SignInfo& sign) { return sign.what == SignClass::stop && signs.contains(sign.sign); });
}

/// Below the floor by what the exercise is, or by how far its dose goes.
bool goes_below(const Item& item) {
  const auto& motion = item.dose.motion;
  return item.exercise.range == Range::below_floor || (motion && motion->up.value_or(0) > 0);
}

bool advises(const Finding& finding) {
  if (const auto* rule = std::get_if<reason::ProtocolRule>(&finding.reason)) return rule->asks == Action::rest;
  return std::holds_alternative<reason::LongRest>(finding.reason) ||
         std::holds_alternative<reason::RestTwice>(finding.reason) ||
         std::holds_alternative<reason::RestGoesOn>(finding.reason);
}

/// The source that stands in the programme, where the rule leaves it to it.
const Citation* source_in(const Turn& turn, const Reason& reason) {
  const auto& phase = turn.protocol.phases[turn.verdict.from.phase];
  if (const auto* rule = std::get_if<reason::ProtocolRule>(&reason)) {
    return &phase.responses[static_cast<std::size_t>(rule->response)].source;
  }
  if (const auto* limit = std::get_if<reason::StepLimit>(&reason)) {
    return &phase.limits[static_cast<std::size_t>(limit->limit)].source;
  }
  if (const auto* placed = std::get_if<reason::Placed>(&reason)) {
    const auto into = [placed](const Placement& placement) { return placement.phase == placed->phase; };
    const auto found = std::ranges::find_if(turn.protocol.placement, into);
    return found == turn.protocol.placement.end() ? nullptr : &found->source;
  }
  return nullptr;
}

/// A step waits for what the programme asks of it, each with its source.
bool step_sourced(const Turn& turn) {
  bool any = false;
  bool all = true;
  const auto from = turn.verdict.from;
  turn.protocol.phases[from.phase].each_step_condition(from.level, [&](const Condition& condition) {
    each_criterion(condition, [&](const Criterion& criterion) {
      any = true;
      all = all && !criterion.source.sources.empty();
    });
  });
  return any && all;
}

bool sourced(const Turn& turn, const Finding& finding) {
  const auto rule = rule_of(finding.reason);
  if (rule.id.empty()) return false;
  if (!rule.source.empty() || std::holds_alternative<reason::RestGoesOn>(finding.reason)) return true;
  if (std::holds_alternative<reason::StepWaits>(finding.reason)) return step_sourced(turn);
  const auto* source = source_in(turn, finding.reason);
  return source != nullptr && !source->sources.empty();
}

}  // namespace

bool stop_stands(const Turn& turn) {
  if (!stops(standing(turn.before, turn.day))) return true;
  return turn.verdict.action == Action::stop && turn.routine.empty() && !turn.run.allowed;
}

bool floor_only(const Turn& turn) {
  if (branch_of(turn.start.site) != Site::insertional) return true;
  return std::ranges::none_of(
      turn.routine, [](const Item& item) { return goes_below(item) || item.exercise.purpose == Purpose::stretch; });
}

bool long_rest_advised(const Turn& turn) {
  if (turn.verdict.action != Action::rest || turn.before.rests < rests_without_advice) return true;
  return std::ranges::any_of(turn.findings, advises);
}

bool findings_sourced(const Turn& turn) {
  return std::ranges::all_of(turn.findings, [&turn](const Finding& finding) { return sourced(turn, finding); });
}

bool same_again(const Turn& turn) {
  if (turn.repeat == nullptr) return true;
  const auto& [once, again, after_passed, decision] = *turn.repeat;
  return once == again && once == after_passed && decision.action == turn.verdict.action &&
         decision.to == turn.verdict.to && once.position == turn.verdict.to;
}

bool no_symmetry_of_both(const Turn& turn) {
  if (turn.start.side != Side::both) return true;
  bool none = true;
  each_criterion(turn.protocol, [&none](const Criterion& criterion) {
    if (criterion.measure == Measure::ratio) none = false;
  });
  return none;
}

}  // namespace achilles::proof::checks
