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
/// Pain of the last workout that was not logged, whether done in full or not.
struct WorkoutUnrated {
  Date day;
  bool during, after;  ///< which of them is missing
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
/// The workouts for a step are there, and something the programme asks to be shown for it is not.
struct StepWaits {};
struct GateOpen {
  int to_phase;
};
struct TopOfPhase {};
struct Plateau {
  int days;
};
struct LongRest {
  int days;
};
/// A review of the plan, in the week after `week` weeks of it.
struct Review {
  enum class Finds : std::uint8_t {
    unknown,      ///< what it takes was not logged
    good,         ///< as it should be by then
    failing,      ///< not as it should be
    little_done,  ///< too little of the dose was done to tell
  };
  int week;
  Finds finds;
  std::optional<int> number;  ///< days logged, tenths of pain, per cent of the dose, points: by week and finding
};
/// The runner chose less.
struct ChosenLess {
  Date through;
};
struct RestTwice {
  Date first, second;
};
/// The last step back, rest or stop, and whether a level was below that it could cost.
struct SetBack {
  Date day;
  bool lowered = true;
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
/// No run, hop or rebound. What else locks them (a rest, a sign, silence) is told by a finding of its own.
struct ImpactLocked {
  enum class By : std::uint8_t {
    other,
    pain,      ///< over the limit, on `day`
    long_run,  ///< the run of `day` was too long
    morning,   ///< it would be over, and no settled morning has been seen yet
    rise,      ///< this morning is well above the usual one
  };
  Date through;
  By by = By::other;
  std::optional<Date> day;
};
struct RunTooLong {
  enum class By : std::uint8_t { measure, first_run, short_runs };
  Metres run;
  Metres limit;  ///< what it is measured by
  Date day;
  By by = By::measure;
};
struct WeekLonger {
  Metres week;
  Metres usual;  ///< the mean of the two weeks before
};
/// More than one thing about a run is new to the last 30 days.
struct SeveralChanges {
  bool longer, faster, oftener;
  Date day;
};
/// What was said earlier today holds until tomorrow, although an entry it rests on was taken back since.
struct KeptUntilTomorrow {
  Action asks;
};
/// An entry is of a later day than today: the clock was set back, or was ahead.
struct ClockBehind {
  Date latest;
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
                 reason::Masked, reason::WorkoutIncomplete, reason::WorkoutUnrated, reason::TooSoon, reason::FastLane,
                 reason::SlowLane, reason::NotEarned, reason::StepWaits, reason::GateOpen, reason::TopOfPhase,
                 reason::Plateau, reason::ChosenLess, reason::RestTwice, reason::LongRest, reason::SetBack,
                 reason::Silence, reason::Review, reason::ProtocolRule, reason::RestGoesOn, reason::StepLimit,
                 reason::Placed, reason::ImpactLocked, reason::RunTooLong, reason::RunFaster, reason::WeekLonger,
                 reason::SeveralChanges, reason::KeptUntilTomorrow, reason::ClockBehind>;

/// A published rule (docs/rules.md).
struct RuleInfo {
  std::string_view id;         ///< kebab-case, stable
  std::string_view looks_at;   ///< its inputs
  std::string_view threshold;  ///< when it speaks
  std::string_view does;       ///< what it asks for then
  std::string_view source;     ///< a Citation in its written form; empty where the source stands in the programme
};

/// Every rule, in the order of the decision table.
[[nodiscard]] std::span<const RuleInfo> all_rules();
/// The rule of that id, or null.
[[nodiscard]] const RuleInfo* find_rule(std::string_view id);

/// The rule behind a reason, with the source of this one: a sign has its own. A condition of the protocol has its
/// source there, beside the condition.
[[nodiscard]] RuleInfo rule_of(const Reason& reason);

/// What one rule said about one day.
struct Finding {
  Action asks = Action::progress;  ///< progress: nothing against it
  Reason reason;
};

}  // namespace achilles
