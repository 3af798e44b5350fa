#pragma once

#include <optional>
#include <span>
#include <string_view>
#include <variant>

#include "achilles/state.hpp"

namespace achilles::reason {

// Each struct is one thing a rule can say, with the numbers it is about. Text is made in `render`, JSON in
// `exchange`; neither is stored or parsed.

struct StopSign {
  Sign sign;
};
struct ImpactSign {
  Sign sign;
};
struct AdviceSign {
  Sign sign;
};
struct DuringOverLimit {
  PainScore pain;
  Date day;
};
struct AfterOverLimit {
  PainScore pain;
  Date day;
};
struct MorningOverLimit {
  PainScore pain;
};
struct MorningJump {
  PainScore pain;
  HalfPoints baseline;
};
struct MorningRise {
  PainScore pain;
  HalfPoints baseline;
};
struct MorningUnsettled {
  PainScore pain;
  std::optional<HalfPoints> baseline;
};
struct StiffnessUp {
  int bands;
  int median_now;
  int median_before;
};
struct WeekWorse {
  int tenths;
  bool second_week;
};
struct MorningMissing {};
struct Masked {
  Date day;
};
struct WorkoutIncomplete {
  Date day;
  std::optional<Percent> done;
};
struct TooSoon {
  Date last_progression;
  Date earliest;
};
struct FastLane {
  int workouts;
};
struct SlowLane {
  int workouts;
};
struct NotEarned {
  int fast, slow;
};
struct GateOpen {
  int to_phase;
};
struct TopOfPhase {};
struct RestTwice {
  Date first, second;
};
struct Silence {
  int days;
};
struct ProtocolRule {
  Action asks;
  int response;
};
struct RestGoesOn {
  Date through;
};
struct StepLimit {
  int limit;
};
struct Placed {
  int phase;
};
struct ImpactLocked {
  Date through;
};
struct RunTooLong {
  Metres run;
  Metres longest_before;
  Date day;
};
struct RunFaster {
  std::int32_t speed;
  std::int32_t fastest_before;
  Date day;
};

}  // namespace achilles::reason

namespace achilles {

using Reason =
    std::variant<reason::StopSign, reason::ImpactSign, reason::AdviceSign, reason::DuringOverLimit,
                 reason::AfterOverLimit, reason::MorningOverLimit, reason::MorningJump, reason::MorningRise,
                 reason::MorningUnsettled, reason::StiffnessUp, reason::WeekWorse, reason::MorningMissing,
                 reason::Masked, reason::WorkoutIncomplete, reason::TooSoon, reason::FastLane, reason::SlowLane,
                 reason::NotEarned, reason::GateOpen, reason::TopOfPhase, reason::RestTwice, reason::Silence,
                 reason::ProtocolRule, reason::RestGoesOn, reason::StepLimit, reason::Placed, reason::ImpactLocked,
                 reason::RunTooLong, reason::RunFaster>;

/// A published rule: its stable id and where its threshold comes from.
struct RuleInfo {
  std::string_view id;      ///< kebab-case
  std::string_view source;  ///< a Citation in its written form
};

/// The rule behind a reason. A condition of the protocol has its source there, beside the condition.
[[nodiscard]] RuleInfo rule_of(const Reason& reason);

/// What one rule said about one day.
struct Finding {
  Action asks = Action::progress;  ///< progress: nothing against it
  Reason reason;
};

}  // namespace achilles
