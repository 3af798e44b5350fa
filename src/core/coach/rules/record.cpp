#include <algorithm>

#include "core/coach/gates.hpp"
#include "core/coach/morning.hpp"
#include "core/coach/rules/rules.hpp"
#include "core/coach/setbacks.hpp"

namespace achilles::rules {

std::optional<Finding> morning_missing(const Inputs& in) {
  if (in.today.morning) return std::nullopt;
  return Finding{Action::hold, reason::MorningMissing{}};
}

std::optional<Finding> masked(const Inputs& in) {
  const auto* yesterday = in.before.trace(in.day() - 1);
  if (in.today.medicine) return Finding{Action::hold, reason::Masked{in.day()}};
  if (yesterday != nullptr && yesterday->medicine) return Finding{Action::hold, reason::Masked{in.day() - 1}};
  return std::nullopt;
}

std::optional<Finding> workout_incomplete(const Inputs& in) {
  const auto& done = in.before.last_workout_done;
  if (!in.before.last_workout || done == Percent::of<Percent::high>()) return std::nullopt;
  return Finding{Action::hold, reason::WorkoutIncomplete{*in.before.last_workout, done}};
}

std::optional<reason::WorkoutUnrated> unrated(const State& before) {
  const auto done = before.last_workout_done.value_or(Percent::of<0>());
  if (!before.last_workout || done == Percent::of<0>()) return std::nullopt;
  const auto* workout = before.trace(*before.last_workout);
  if (workout == nullptr || (workout->during && workout->after)) return std::nullopt;
  return reason::WorkoutUnrated{*before.last_workout, !workout->during, !workout->after};
}

std::optional<Finding> workout_unrated(const Inputs& in) {
  const auto missing = unrated(in.before);
  if (!missing) return std::nullopt;
  return Finding{Action::hold, *missing};
}

std::optional<Finding> too_soon(const Inputs& in) {
  const Date earliest = in.before.last_progression + days_between_steps;
  if (in.day() >= earliest) return std::nullopt;
  return Finding{Action::hold, reason::TooSoon{in.before.last_progression, earliest}};
}

std::optional<Finding> chosen_less(const Inputs& in) {
  const auto through = in.today.eased ? std::optional{in.day() + days_of_less - 1} : in.before.eased_through;
  if (!through || *through < in.day()) return std::nullopt;
  return Finding{Action::reduce, reason::ChosenLess{*through}};
}

std::optional<Finding> nothing_below(const Inputs& in) {
  const auto began = last_setback(in.before);
  if (!began || in.before.position != Position{} || cost_a_level(in.before, *began)) return std::nullopt;
  for (Date day = in.day() - 1; (in.before.set_back >> (in.before.day - day) & 1U) == 0; day = day - 1) {
    const bool worked = in.before.trace(day)->done.value_or(Percent::of<0>()) > Percent::of<0>();
    if (worked && borne(in.before, in.today, day, pain_limit)) return std::nullopt;
  }
  return Finding{Action::reduce, reason::SetBack{*began, false}};
}

std::optional<Finding> rest_twice(const Inputs& in) {
  const auto rests = rested_twice(in.before);
  if (!rests) return std::nullopt;
  return Finding{Action::hold, reason::RestTwice{rests->first, rests->second}};
}

std::optional<Finding> silence(const Inputs& in) {
  if (!in.before.last_logged) return std::nullopt;
  const int days = in.day() - *in.before.last_logged;
  if (days < 3) return std::nullopt;
  const auto asks = days >= 14 ? Action::regress : days >= 7 ? Action::reduce : Action::hold;
  return Finding{asks, reason::Silence{days}};
}

std::optional<Finding> plateau(const Inputs& in, const Verdict& verdict) {
  constexpr int days = 14;
  constexpr PastDays window = (1U << days) - 1;
  if (verdict.action != Action::hold || (in.before.held & window) != window) return std::nullopt;
  const auto here = in.before.position;
  const auto next = gate(in.protocol, here, in.before, in.today);
  const bool next_phase = here.phase + std::size_t{1} < in.protocol.phases.size() &&
                          std::ranges::none_of(next, [](const Standing& one) { return waits_for_time(one, days); });
  if (here.level >= in.phase.steps.size() && !next_phase) return std::nullopt;
  return Finding{Action::progress, reason::Plateau{days}};
}

std::optional<Finding> long_rest(const Inputs& in, const Verdict& verdict) {
  constexpr int days = 3;  // 72 hours
  constexpr PastDays window = (1U << days) - 1;
  if (verdict.action != Action::rest || (in.before.rested & window) != window) return std::nullopt;
  return Finding{Action::progress, reason::LongRest{days}};
}

std::optional<Finding> set_back(const Inputs& in, const Verdict& verdict) {
  const auto began = last_setback(in.before);
  if (!began || !cost_a_level(in.before, *began)) return std::nullopt;
  if (verdict.action >= Action::regress || verdict.to != verdict.from) return std::nullopt;
  return Finding{Action::progress, reason::SetBack{*began, true}};
}

}  // namespace achilles::rules
