#include <algorithm>

#include "achilles/load.hpp"
#include "rules/rules.hpp"

namespace achilles::rules {
namespace {

/// A run of today or yesterday that outdid the 30 days before its own day.
template <class Said, class Number>
std::optional<Finding> outdone(const Inputs& in, Number Trace::*member, Number today,
                               bool (*too_much)(Number, Number)) {
  const auto largest_before = [&](Date day) {
    Number largest = 0;
    for (int back = 1; back <= days_remembered; ++back) {
      if (const auto* trace = in.before.trace(day - back)) largest = std::max(largest, trace->*member);
    }
    return largest;
  };
  if (const auto before = largest_before(in.day()); today > 0 && too_much(today, before)) {
    return Finding{Action::progress, Said{today, before, in.day()}};
  }
  const Date yesterday = in.day() - 1;
  const auto* trace = in.before.trace(yesterday);
  if (trace == nullptr || trace->*member == 0) return std::nullopt;
  if (const auto before = largest_before(yesterday); too_much(trace->*member, before)) {
    return Finding{Action::progress, Said{trace->*member, before, yesterday}};
  }
  return std::nullopt;
}

}  // namespace

std::optional<Finding> impact_locked(const Inputs& in) {
  if (!in.impact_locked_through || *in.impact_locked_through < in.day()) return std::nullopt;
  return Finding{Action::progress, reason::ImpactLocked{*in.impact_locked_through}};
}

std::optional<Finding> run_too_long(const Inputs& in) {
  Metres today = 0;
  for (const auto& activity : in.today.activities) {
    if (activity.kind == Activity::Kind::run) today = std::max(today, activity.distance.value_or(0));
  }
  return outdone<reason::RunTooLong>(in, &Trace::longest_run, today, over_a_tenth_more);
}

std::optional<Finding> run_faster(const Inputs& in) {
  std::int32_t today = 0;
  for (const auto& activity : in.today.activities) {
    if (activity.kind == Activity::Kind::run) today = std::max(today, activity.speed().value_or(0));
  }
  return outdone<reason::RunFaster>(in, &Trace::fastest_run, today, over_a_tenth_more);
}

}  // namespace achilles::rules
