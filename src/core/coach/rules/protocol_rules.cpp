#include <algorithm>
#include <bit>

#include "core/coach/criteria.hpp"
#include "core/coach/rules/rules.hpp"

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

/// Steps up on the days before today that lie within so many days, today's own among them.
int steps_taken(const State& before, int days) {
  const auto window = (std::uint64_t{1} << std::clamp(days - 1, 0, days_remembered)) - 1;
  return std::popcount(before.progressed & window);
}

}  // namespace

bool asked(const Response& response, const State& before, const Day& today) {
  return met(response.when, before, today, Asked::warning);
}

Extent responses(const Inputs& in, Hearing& hearing) {
  Extent extent;
  const auto& list = in.phase.responses;
  for (std::size_t i = 0; i < list.size(); ++i) {
    const auto asks = action_of(list[i].act);
    if (!asked(list[i], in.before, in.today)) continue;
    // A referral stands as a sign from then on, and ends as one: with a clinician's word.
    if (asks == Action::stop && !in.signs.contains(Sign::programme_stop)) continue;
    hearing.hear({asks, reason::ProtocolRule{asks, static_cast<int>(i)}});
    if (list[i].act == Response::Act::reduce) extent.reduce = list[i].parameter;
    if (list[i].act == Response::Act::rest) extent.rest_days = std::max(extent.rest_days, list[i].days);
    extent.levels = std::max(extent.levels, list[i].levels);
  }
  return extent;
}

std::optional<Finding> rest_goes_on(const Inputs& in) {
  if (!in.before.resting_through || *in.before.resting_through < in.day()) return std::nullopt;
  return Finding{Action::rest, reason::RestGoesOn{*in.before.resting_through}};
}

std::optional<Finding> step_limit(const Inputs& in) {
  const auto& limits = in.phase.limits;
  for (std::size_t i = 0; i < limits.size(); ++i) {
    if (limits[i].of != Limit::Of::steps || !limits[i].most) continue;
    if (steps_taken(in.before, limits[i].per_days) >= *limits[i].most) {
      return Finding{Action::hold, reason::StepLimit{static_cast<int>(i)}};
    }
  }
  return std::nullopt;
}

}  // namespace achilles::rules
