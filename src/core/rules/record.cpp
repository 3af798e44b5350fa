#include "calendar.hpp"
#include "rules/rules.hpp"

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
  const auto* yesterday = in.before.trace(in.day() - 1);
  if (yesterday == nullptr || !yesterday->prescribed) return std::nullopt;
  if (yesterday->done && yesterday->done->value() >= Percent::high) return std::nullopt;
  return Finding{Action::hold, reason::WorkoutIncomplete{in.day() - 1, yesterday->done}};
}

std::optional<Finding> too_soon(const Inputs& in) {
  const Date earliest = in.before.last_progression + days_between_steps;
  if (in.day() >= earliest) return std::nullopt;
  return Finding{Action::hold, reason::TooSoon{in.before.last_progression, earliest}};
}

std::optional<Finding> rest_twice(const Inputs& in) {
  const auto rests = rested_twice(in.before, in.day());
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

}  // namespace achilles::rules
