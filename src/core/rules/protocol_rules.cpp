#include <vector>

#include "criteria.hpp"
#include "rules/rules.hpp"

namespace achilles::rules {
namespace {

/// The action that an act of a protocol comes to.
Action action_of(Response::Act act) {
  switch (act) {
    case Response::Act::repeat:
      return Action::hold;
    case Response::Act::reduce:
      return Action::reduce;
    case Response::Act::drop:
      return Action::regress;
    case Response::Act::rest:
      return Action::rest;
    case Response::Act::refer:
      return Action::stop;
  }
  return Action::stop;
}

int steps_taken(const State& before, Date today, int days) {
  int taken = 0;
  for (int back = 1; back < days; ++back) {
    const auto* trace = before.trace(today - back);
    if (trace != nullptr && trace->action == Action::progress) ++taken;
  }
  return taken;
}

}  // namespace

bool asked(const Response& response, const State& before, const Day& today) {
  return standing(response.when, before, today, Asked::warning).met;
}

std::vector<Finding> responses(const Inputs& in) {
  std::vector<Finding> findings;
  const auto& list = in.phase.responses;
  for (std::size_t i = 0; i < list.size(); ++i) {
    const auto asks = action_of(list[i].act);
    if (!asked(list[i], in.before, in.today)) continue;
    // A referral stands as a sign from then on, and ends as one: with a clinician's word.
    if (asks == Action::stop && !in.signs.contains(Sign::programme_stop)) continue;
    findings.push_back({asks, reason::ProtocolRule{asks, static_cast<int>(i)}});
  }
  return findings;
}

std::optional<Finding> rest_goes_on(const Inputs& in) {
  if (!in.before.resting_through || *in.before.resting_through < in.day()) return std::nullopt;
  return Finding{Action::rest, reason::RestGoesOn{*in.before.resting_through}};
}

std::optional<Finding> step_limit(const Inputs& in) {
  const auto& limits = in.phase.limits;
  for (std::size_t i = 0; i < limits.size(); ++i) {
    if (limits[i].of != Limit::Of::steps || !limits[i].most) continue;
    if (steps_taken(in.before, in.day(), limits[i].per_days) >= *limits[i].most) {
      return Finding{Action::hold, reason::StepLimit{static_cast<int>(i)}};
    }
  }
  return std::nullopt;
}

}  // namespace achilles::rules
