#include "core/coach/morning.hpp"
#include "core/coach/rules/rules.hpp"

namespace achilles::rules {
namespace {

std::optional<HalfPoints> rise(const Inputs& in) { return rise_this_morning(in.before, in.today); }

}  // namespace

std::optional<Finding> during_limit(const Inputs& in) {
  if (!in.during || in.during->pain.value() <= pain_limit) return std::nullopt;
  return Finding{Action::rest, reason::DuringOverLimit{in.during->pain, in.during->day}};
}

std::optional<Finding> after_limit(const Inputs& in) {
  if (!in.after || in.after->pain.value() <= pain_limit) return std::nullopt;
  const bool today = over_limit(in.today.after) || over_limit(in.today.now);
  return Finding{today ? Action::rest : Action::regress, reason::AfterOverLimit{in.after->pain, in.after->day}};
}

std::optional<Finding> morning_limit(const Inputs& in) {
  if (!in.today.morning || in.today.morning->value() <= pain_limit) return std::nullopt;
  return Finding{Action::rest, reason::MorningOverLimit{*in.today.morning}};
}

std::optional<Finding> morning_jump(const Inputs& in) {
  const auto above = rise(in);
  if (!above || *above < 2 * rise_to_rest) return std::nullopt;
  return Finding{Action::rest, reason::MorningJump{*in.today.morning, *in.baseline}};
}

std::optional<Finding> morning_rise(const Inputs& in) {
  const auto above = rise(in);
  if (!above || *above < 2 * rise_to_reduce || *above >= 2 * rise_to_rest) return std::nullopt;
  return Finding{Action::reduce, reason::MorningRise{*in.today.morning, *in.baseline}};
}

std::optional<Finding> morning_unsettled(const Inputs& in) {
  if (!in.today.morning || in.today.morning->value() > pain_limit) return std::nullopt;
  const auto above = rise(in);
  if (above && *above >= 2 * rise_to_reduce) return std::nullopt;
  const bool settled = above && *above <= 0 && in.today.morning->value() <= settled_morning;
  if (settled) return std::nullopt;
  return Finding{Action::hold, reason::MorningUnsettled{*in.today.morning, in.baseline}};
}

}  // namespace achilles::rules
