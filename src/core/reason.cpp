#include "achilles/reason.hpp"

namespace achilles {
namespace {

namespace r = reason;

/// A rule's id and the source of its threshold, by the reason it gives (clinical rules, sections 4, 5 and 10).
struct InfoOf {
  static constexpr std::string_view model = "S: public-secondary-notes";

  RuleInfo operator()(const r::StopSign& it) const { return {"stop-sign", info(it.sign).source}; }
  RuleInfo operator()(const r::ImpactSign& it) const { return {"impact-sign", info(it.sign).source}; }
  RuleInfo operator()(const r::AdviceSign& it) const { return {"advice-sign", info(it.sign).source}; }
  RuleInfo operator()(const r::DuringOverLimit&) const { return {"during-limit", model}; }
  RuleInfo operator()(const r::AfterOverLimit&) const { return {"after-limit", model}; }
  RuleInfo operator()(const r::MorningOverLimit&) const {
    return {"morning-limit", "S: public-secondary-notes, biomechanicspt"};
  }
  RuleInfo operator()(const r::MorningJump&) const { return {"morning-jump", "S: public-secondary-notes; D"}; }
  RuleInfo operator()(const r::MorningRise&) const {
    return {"morning-rise", "S: public-secondary-notes; P: challoumas-2023"};
  }
  RuleInfo operator()(const r::MorningUnsettled&) const {
    return {"morning-unsettled", "S: public-secondary-notes; D"};
  }
  RuleInfo operator()(const r::StiffnessUp& it) const {
    return {it.bands >= 2 ? "stiffness-up-two-bands" : "stiffness-up",
            it.bands >= 2 ? "S: public-secondary-notes; D" : model};
  }
  RuleInfo operator()(const r::WeekWorse& it) const {
    if (it.second_week) return {"two-weeks-worse", "S: public-secondary-notes; D"};
    return {"week-worse", "S: public-secondary-notes; P: challoumas-2023; D"};
  }
  RuleInfo operator()(const r::MorningMissing&) const { return {"morning-missing", model}; }
  RuleInfo operator()(const r::Masked&) const { return {"masked", "D"}; }
  RuleInfo operator()(const r::WorkoutIncomplete&) const { return {"workout-incomplete", "P: kenny-2025"}; }
  RuleInfo operator()(const r::TooSoon&) const { return {"weekly-step", "S: mreeves-2020"}; }
  RuleInfo operator()(const r::FastLane&) const { return {"fast-lane", "S: bim-physio, ahp-suffolk; D"}; }
  RuleInfo operator()(const r::SlowLane&) const { return {"slow-lane", "S: public-secondary-notes; D"}; }
  RuleInfo operator()(const r::NotEarned&) const { return {"not-earned-yet", "D"}; }
  RuleInfo operator()(const r::GateOpen&) const { return {"gate-open", "D"}; }
  RuleInfo operator()(const r::TopOfPhase&) const { return {"top-of-phase", "D"}; }
  RuleInfo operator()(const r::RestTwice&) const { return {"rest-twice", "D"}; }
  RuleInfo operator()(const r::Silence&) const { return {"silence", "D"}; }
  RuleInfo operator()(const r::ProtocolRule& it) const {
    switch (it.asks) {
      case Action::progress:
      case Action::hold:
        return {"protocol-hold", {}};
      case Action::reduce:
        return {"protocol-reduce", {}};
      case Action::regress:
        return {"protocol-regress", {}};
      case Action::rest:
      case Action::stop:
        break;
    }
    return {"protocol-stop", {}};
  }
  RuleInfo operator()(const r::RestGoesOn&) const { return {"protocol-rest", {}}; }
  RuleInfo operator()(const r::StepLimit&) const { return {"protocol-step-limit", {}}; }
  RuleInfo operator()(const r::Placed&) const { return {"placement", {}}; }
  RuleInfo operator()(const r::ImpactLocked&) const {
    return {"impact-locked", "S: public-secondary-notes; P: magnusson-2010; D"};
  }
  RuleInfo operator()(const r::RunTooLong&) const { return {"run-too-long", "P: frandsen-2025; D"}; }
  RuleInfo operator()(const r::RunFaster&) const { return {"run-faster", "D"}; }
};

}  // namespace

RuleInfo rule_of(const Reason& reason) { return std::visit(InfoOf{}, reason); }

}  // namespace achilles
