#include "achilles/reason.hpp"

#include <algorithm>
#include <array>

namespace achilles {
namespace {

namespace r = reason;

constexpr std::string_view model = "S: public-secondary-notes";
constexpr std::string_view trend = "S: public-secondary-notes; P: challoumas-2023; D";

/// The table of docs/rules.md, word for word; a test holds both together.
constexpr std::array<RuleInfo, 45> rules{{
    {"stop-sign", "warning signs", "a sign of the class STOP stands", "stop; only a clinician's word ends it",
     "P: boyd-2015, kernow-rms; D"},
    {"impact-sign", "warning signs", "a sign of the class LOCK-IMPACT stands",
     "hold; no impact until a clinician's word", "P: tu-2011, cht-nhs, nice-ng65, northern-trust; D"},
    {"advice-sign", "warning signs",
     "a sign of the class ADVISE was reported in the last 7 days; pain at the heel bone in the last 14",
     "advice; the plan goes on, for pain at the heel bone without a step: hold", "D"},
    {"during-limit", "worst pain during activity, of yesterday, or of today once it is over the limit", "over 5",
     "rest; no impact for 3 full days", "S: public-secondary-notes; D"},
    {"after-limit", "worst pain after activity, of yesterday, or of today once it is over the limit", "over 5",
     "rest for what is left of its day, then regress; no impact for 3 full days", "S: public-secondary-notes; D"},
    {"morning-limit", "pain on this morning's first steps", "over 5", "rest; no impact for 3 full days",
     "S: public-secondary-notes, biomechanicspt"},
    {"morning-jump", "this morning, and the median of the last 7 logged ones", "3 or more above it",
     "rest; no impact for 3 full days", "S: public-secondary-notes; D"},
    {"morning-rise", "this morning, and the median of the last 7 logged ones", "from 2 to under 3 above it",
     "reduce; no impact that day", "S: public-secondary-notes; P: challoumas-2023; D"},
    {"morning-unsettled", "this morning, and the median of the last 7 logged ones",
     "above it by less than 2; or 3 to 5; or what is usual is unknown", "hold", "S: public-secondary-notes; D"},
    {"stiffness-up", "median morning stiffness of this week and of the last, at least 3 mornings each",
     "one band up; bands: under 5, to 10, to 20, over 20 minutes", "hold", model},
    {"stiffness-up-two-bands", "median morning stiffness of this week and of the last, at least 3 mornings each",
     "two bands up, or three", "reduce", "S: public-secondary-notes; D"},
    {"week-worse", "mean of all pain readings of this week and of the last, at least 3 each",
     "up by 0.5 or more; by 1.0 or more", "hold; reduce", trend},
    {"two-weeks-worse", "mean of all pain readings of three weeks, at least 3 each",
     "up by 0.5 or more in each of the last two", "regress; ask a clinician", "S: public-secondary-notes; D"},
    {"morning-missing", "this morning's reading", "not logged", "hold", model},
    {"masked", "pain medicine today or yesterday", "taken before a reading", "hold", "D"},
    {"workout-incomplete", "the last workout that was asked for, or done", "under 100 % of the dose, or not logged",
     "hold", "P: kenny-2025"},
    {"workout-unrated", "worst pain during the last workout, and after it", "one of them not logged", "hold", "D"},
    {"weekly-step", "days since the last step up, or since the start", "under 7", "hold", "S: mreeves-2020"},
    {"fast-lane", "workouts in a row, complete and settled the next morning",
     "3 with pain 3 or less during and after, mornings of 2 or less and not above the usual",
     "progress: one step, one variable", "S: bim-physio, ahp-suffolk; D"},
    {"slow-lane", "workouts in a row, complete and settled the next morning",
     "6 with pain 5 or less during and after, mornings of 2 or less and not above the usual",
     "progress: one step, one variable", "S: public-secondary-notes; D"},
    {"not-earned-yet", "workouts in a row, complete and settled the next morning", "neither lane is full", "hold", "D"},
    {"step-waits",
     "what the programme asks to be shown for a step, once the workouts for it are there",
     "one of it is not shown, or unknown",
     "hold",
     {}},
    {"plateau", "what the coach said on the 14 days before, each with all of it done and recorded",
     "held on all of them with a step left to reach, or a phase that has waited for more than days all that time",
     "advice: choose less for a week, or ask a clinician", "D"},
    {"chosen-less", "a choice of less by the runner, on this day or the 6 before", "made",
     "reduce; workouts in a row are counted from the end of it", "D"},
    {"rest-twice", "rests of the 14 days before", "two that do not follow one another",
     "hold; no impact; ask a clinician", "D"},
    {"long-rest", "rests of the 3 days before, and today's", "all of them rests",
     "advice: ask a clinician; a tendon without load for more than 72 hours loses strength", "D"},
    {"set-back", "the last step back, rest or stop, over for 7 days at most, and what was done since",
     "it cost a level; or none was below, and no workout since is known to have been borne",
     "advice: the day is named; reduce", "D"},
    {"silence", "days since anything was logged", "3 to 6; 7 to 13; 14 or more; from 28 what is usual is forgotten",
     "hold; reduce; regress; from 7 on no impact", "D"},
    {"gate-open", "the conditions of the next phase, and the last 7 days",
     "all hold, with no step back, rest or stop in 7 days", "progress: the next phase", "D"},
    {"top-of-phase", "steps taken in the phase", "all of them", "hold", "D"},
    {"placement",
     "the placement tests of the programme, in the first 7 days",
     "all of a later phase's are shown, and nothing asks to wait but time",
     "hold, in that phase",
     {}},
    {"impact-locked", "values over 5, mornings above the usual, rests, signs, runs that were too long, days of silence",
     "not 3 full days have passed since a value over 5, a rest or a run that was too long; or a sign stands; or "
     "nothing was logged for 7 days; or this morning is 2 or more above the usual; or no settled morning has ended the "
     "lock",
     "no run, hop or rebound", "S: public-secondary-notes; P: magnusson-2010; D"},
    {"run-too-long", "the longest run of a day, and the longest that was allowed of the 30 days before it",
     "more than 1.10 times it; or longer than it while the two short runs are due; or, without one, over 4 km",
     "no impact for 3 full days; the next two runs no longer than that longest, or than 4 km", "P: frandsen-2025; D"},
    {"run-faster", "the fastest run of a day, and the fastest of the 30 days before it", "more than 1.10 times it",
     "advice: the next mornings decide", "D"},
    {"week-longer", "distance run in 7 days, and the mean of the two weeks before", "more than 1.30 times it",
     "advice; nothing is locked", "P: nielsen-2014; D"},
    {"several-changes", "distance, speed and days of running, each against the runner's own past",
     "more than one of them is new on one day", "advice: change one of them a week", "S: runningmatekc; D"},
    {"review", "weeks 2, 6, 12 and 24 of the plan",
     "2: 11 of 14 days logged; 6: mean pain and SANE not worse; 12: VISA-A up 14, TENDINS-A down 12, or much better, "
     "with 60 % of the dose; 24: VISA-A up 7 since week 12",
     "advice: where one fails, ask a clinician", "P: murphy-2018, stevens-2014, murphy-2024; S: lagas-2021; D"},
    {"kept-until-tomorrow", "what the coach said earlier today, before an entry was taken back", "it was more careful",
     "what it asked for, until tomorrow", "D"},
    {"clock-behind", "the days of the entries", "one is of a later day than today",
     "what the coach says of that day, where it is more careful", "D"},
    {"protocol-hold", "the programme's own conditions", "one of them holds", "hold", {}},
    {"protocol-reduce", "the programme's own conditions", "one of them holds", "reduce", {}},
    {"protocol-regress", "the programme's own conditions", "one of them holds", "regress", {}},
    {"protocol-rest",
     "the programme's own conditions, and a rest it ordered",
     "one of them holds, or the rest is not over",
     "rest",
     {}},
    {"protocol-stop",
     "the programme's own conditions",
     "one of them holds that asks for a clinician",
     "stop; only a clinician's word ends it",
     {}},
    {"protocol-step-limit",
     "steps of the last days, and the programme's limit on them",
     "as many as it allows",
     "hold",
     {}},
}};

std::string_view id_of(const r::ProtocolRule& it) {
  switch (it.asks) {
    case Action::progress:
    case Action::hold:
      return "protocol-hold";
    case Action::reduce:
      return "protocol-reduce";
    case Action::regress:
      return "protocol-regress";
    case Action::rest:
      return "protocol-rest";
    case Action::stop:
      return "protocol-stop";
  }
  return {};
}

/// A rule's id by the reason it gives.
struct IdOf {
  std::string_view operator()(const r::StopSign&) const { return "stop-sign"; }
  std::string_view operator()(const r::ImpactSign&) const { return "impact-sign"; }
  std::string_view operator()(const r::AdviceSign&) const { return "advice-sign"; }
  std::string_view operator()(const r::DuringOverLimit&) const { return "during-limit"; }
  std::string_view operator()(const r::AfterOverLimit&) const { return "after-limit"; }
  std::string_view operator()(const r::MorningOverLimit&) const { return "morning-limit"; }
  std::string_view operator()(const r::MorningJump&) const { return "morning-jump"; }
  std::string_view operator()(const r::MorningRise&) const { return "morning-rise"; }
  std::string_view operator()(const r::MorningUnsettled&) const { return "morning-unsettled"; }
  std::string_view operator()(const r::StiffnessUp& it) const {
    return it.bands >= 2 ? "stiffness-up-two-bands" : "stiffness-up";
  }
  std::string_view operator()(const r::WeekWorse& it) const {
    return it.second_week ? "two-weeks-worse" : "week-worse";
  }
  std::string_view operator()(const r::MorningMissing&) const { return "morning-missing"; }
  std::string_view operator()(const r::Masked&) const { return "masked"; }
  std::string_view operator()(const r::WorkoutIncomplete&) const { return "workout-incomplete"; }
  std::string_view operator()(const r::WorkoutUnrated&) const { return "workout-unrated"; }
  std::string_view operator()(const r::TooSoon&) const { return "weekly-step"; }
  std::string_view operator()(const r::FastLane&) const { return "fast-lane"; }
  std::string_view operator()(const r::SlowLane&) const { return "slow-lane"; }
  std::string_view operator()(const r::NotEarned&) const { return "not-earned-yet"; }
  std::string_view operator()(const r::StepWaits&) const { return "step-waits"; }
  std::string_view operator()(const r::GateOpen&) const { return "gate-open"; }
  std::string_view operator()(const r::TopOfPhase&) const { return "top-of-phase"; }
  std::string_view operator()(const r::Plateau&) const { return "plateau"; }
  std::string_view operator()(const r::ChosenLess&) const { return "chosen-less"; }
  std::string_view operator()(const r::RestTwice&) const { return "rest-twice"; }
  std::string_view operator()(const r::LongRest&) const { return "long-rest"; }
  std::string_view operator()(const r::SetBack&) const { return "set-back"; }
  std::string_view operator()(const r::Silence&) const { return "silence"; }
  std::string_view operator()(const r::Review&) const { return "review"; }
  std::string_view operator()(const r::ProtocolRule& it) const { return id_of(it); }
  std::string_view operator()(const r::RestGoesOn&) const { return "protocol-rest"; }
  std::string_view operator()(const r::StepLimit&) const { return "protocol-step-limit"; }
  std::string_view operator()(const r::Placed&) const { return "placement"; }
  std::string_view operator()(const r::ImpactLocked&) const { return "impact-locked"; }
  std::string_view operator()(const r::RunTooLong&) const { return "run-too-long"; }
  std::string_view operator()(const r::RunFaster&) const { return "run-faster"; }
  std::string_view operator()(const r::WeekLonger&) const { return "week-longer"; }
  std::string_view operator()(const r::SeveralChanges&) const { return "several-changes"; }
  std::string_view operator()(const r::KeptUntilTomorrow&) const { return "kept-until-tomorrow"; }
  std::string_view operator()(const r::ClockBehind&) const { return "clock-behind"; }
};

/// The source of a sign, where the reason is one.
std::string_view source_of_sign(const Reason& reason) {
  if (const auto* it = std::get_if<r::StopSign>(&reason)) return info(it->sign).source;
  if (const auto* it = std::get_if<r::ImpactSign>(&reason)) return info(it->sign).source;
  if (const auto* it = std::get_if<r::AdviceSign>(&reason)) return info(it->sign).source;
  return {};
}

}  // namespace

std::span<const RuleInfo> all_rules() { return rules; }

const RuleInfo* find_rule(std::string_view id) {
  const auto* const found = std::ranges::find(rules, id, &RuleInfo::id);
  return found == rules.end() ? nullptr : found;
}

RuleInfo rule_of(const Reason& reason) {
  RuleInfo rule = *find_rule(std::visit(IdOf{}, reason));
  if (const auto source = source_of_sign(reason); !source.empty()) rule.source = source;
  return rule;
}

}  // namespace achilles
