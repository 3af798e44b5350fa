#include "rules/rules.hpp"

namespace achilles::rules {
namespace {

std::optional<Sign> first_standing(Signs signs, SignClass wanted) {
  for (const auto& sign : all_signs()) {
    if (sign.what == wanted && signs.contains(sign.sign)) return sign.sign;
  }
  return std::nullopt;
}

/// How long the message of an advisory sign is shown [D].
constexpr int days_of_advice = 7;

}  // namespace

std::optional<Finding> stop_sign(const Inputs& in) {
  const auto sign = first_standing(in.signs, SignClass::stop);
  if (!sign) return std::nullopt;
  return Finding{Action::stop, reason::StopSign{*sign}};
}

std::optional<Finding> impact_sign(const Inputs& in) {
  const auto sign = first_standing(in.signs, SignClass::lock_impact);
  if (!sign) return std::nullopt;
  return Finding{Action::hold, reason::ImpactSign{*sign}};
}

std::optional<Finding> advice_sign(const Inputs& in) {
  Signs recent = in.today.reported;
  for (int back = 1; back < days_of_advice; ++back) {
    if (const auto* trace = in.before.trace(in.day() - back)) recent = recent | trace->reported;
  }
  const auto sign = first_standing(recent, SignClass::advise);
  if (!sign || !in.signs.contains(*sign)) return std::nullopt;
  return Finding{Action::progress, reason::AdviceSign{*sign}};
}

}  // namespace achilles::rules
