#include <fmt/format.h>

#include <vector>

#include "achilles/limits.hpp"
#include "render/layout/text.hpp"
#include "render/words/protocol_criterion.hpp"
#include "render/words/review_words.hpp"
#include "render/words/words.hpp"

namespace achilles::render {
namespace {

/// 5 is "2.5".
std::string half(HalfPoints points) { return fmt::format("{}{}", points / 2, points % 2 == 0 ? "" : ".5"); }

std::string sign_words(Sign sign) {
  const auto& it = info(sign);
  return fmt::format("Reported: {}. {}", it.question, it.message);
}

std::string does(const Response& response) {
  switch (response.act) {
    case Response::Act::repeat:
      return "holds";
    case Response::Act::reduce:
      return "does less";
    case Response::Act::drop:
      return response.levels == 1 ? "steps back" : fmt::format("steps back {} levels", response.levels);
    case Response::Act::rest:
      return response.days == 1 ? "rests" : fmt::format("rests {} days", response.days);
    case Response::Act::refer:
      return "stops, and asks for a clinician,";
  }
  return "holds";
}

class Sentence {
 public:
  Sentence(const Protocol& protocol, const Decision& decision, const Units& units)
      : protocol_(protocol), decision_(decision), units_(units) {}

  std::string operator()(const reason::StopSign& it) const { return sign_words(it.sign); }
  std::string operator()(const reason::ImpactSign& it) const { return sign_words(it.sign); }
  std::string operator()(const reason::AdviceSign& it) const { return sign_words(it.sign); }

  std::string operator()(const reason::DuringOverLimit& it) const {
    return fmt::format("Pain during activity {} was {}; the limit is 5.", on(it.day), it.pain.value());
  }
  std::string operator()(const reason::AfterOverLimit& it) const {
    return fmt::format("Pain after activity {} was {}; the limit is 5.", on(it.day), it.pain.value());
  }
  std::string operator()(const reason::MorningOverLimit& it) const {
    return fmt::format("Morning pain was {}; the limit is 5.", it.pain.value());
  }
  std::string operator()(const reason::MorningJump& it) const {
    return above(it.pain, it.baseline) + "; from 3 above, the tendon rests.";
  }
  std::string operator()(const reason::MorningRise& it) const {
    return above(it.pain, it.baseline) + "; from 2 above, the load comes down.";
  }
  std::string operator()(const reason::MorningUnsettled& it) const {
    if (it.baseline && it.pain.value() * 2 > *it.baseline) {
      return above(it.pain, *it.baseline) + "; it has not settled yet.";
    }
    if (!it.baseline) return "Your usual morning is not known yet; it takes three of them.";
    return fmt::format("Morning pain was {}; the load moves up from mornings of 2 or less.", it.pain.value());
  }
  std::string operator()(const reason::StiffnessUp& it) const {
    return fmt::format("Morning stiffness is about {} minutes this week; the week before it was about {}.",
                       it.median_now, it.median_before);
  }
  std::string operator()(const reason::WeekWorse& it) const {
    const auto rise = fmt::format("{}.{}", it.tenths / 10, it.tenths % 10);
    if (it.second_week) {
      return fmt::format("Average pain rose by {} this week, and it rose the week before. Show this to a clinician.",
                         rise);
    }
    return fmt::format("Average pain rose by {} this week.", rise);
  }
  std::string operator()(const reason::MorningMissing&) const {
    return "This morning has not been logged; without it nothing moves up.";
  }
  std::string operator()(const reason::Masked& it) const {
    return fmt::format("Pain medicine was taken before a reading {}; it can hide pain, so nothing moves up on it.",
                       on(it.day));
  }
  std::string operator()(const reason::WorkoutIncomplete& it) const {
    if (!it.done)
      return fmt::format("No complete session was logged {}; a step up follows a complete one.", on(it.day));
    return fmt::format("The session {} was {}% done; a step up follows a complete one.", on(it.day), it.done->value());
  }
  std::string operator()(const reason::WorkoutUnrated& it) const {
    const auto* const missing = it.during && it.after ? "during and after" : it.during ? "during" : "after";
    return fmt::format("Pain {} the session {} was not logged; without it nothing moves up.", missing, on(it.day));
  }
  std::string operator()(const reason::TooSoon& it) const {
    const bool first = it.last_progression == decision_.day - decision_.days_in_plan;
    return fmt::format("{} {}; the next can come {} at the earliest.",
                       first ? "The plan began" : "The last step up was", on(it.last_progression), on(it.earliest));
  }
  std::string operator()(const reason::FastLane& it) const {
    return fmt::format("{} complete sessions in a row at pain 3 or less, settled each next morning: a step is earned.",
                       it.workouts);
  }
  std::string operator()(const reason::SlowLane& it) const {
    return fmt::format("{} complete sessions in a row at pain 5 or less, settled each next morning: a step is earned.",
                       it.workouts);
  }
  std::string operator()(const reason::NotEarned& it) const {
    return fmt::format(
        "A step up takes 3 complete, settled sessions in a row at pain 3 or less, or 6 at 5 or less; so far {} and {}.",
        it.fast, it.slow);
  }
  std::string operator()(const reason::StepWaits&) const {
    std::vector<std::string> missing;
    for (const auto& standing : decision_.step) {
      if (!standing.met) missing.push_back(words(standing));
    }
    return fmt::format("The sessions for a step up are there; the step waits for {}.", fmt::join(missing, "; and "));
  }
  std::string operator()(const reason::GateOpen& it) const {
    return fmt::format("All that the next phase asks for has been shown: {}.", title_of(it.to_phase));
  }
  std::string operator()(const reason::TopOfPhase&) const {
    const bool last = decision_.from.phase + std::size_t{1} >= protocol_.phases.size();
    return last ? "Every step of the last phase has been taken; this is the level to keep."
                : "Every step of this phase has been taken; the next phase has conditions of its own.";
  }
  std::string operator()(const reason::Plateau& it) const {
    return fmt::format(
        "The same for {} days, fully logged: this is a plateau. Less load for a week can loosen it (achilles ease), or "
        "ask a clinician what holds it.",
        it.days);
  }
  std::string operator()(const reason::LongRest& it) const {
    return fmt::format("{} days of rest already; a tendon loses strength without load. Ask a clinician.", it.days);
  }
  std::string operator()(const reason::Review& it) const { return review_words(it); }
  std::string operator()(const reason::ChosenLess& it) const {
    return fmt::format("You chose less; a reduced dose through {}.", day_words(it.through, decision_.day));
  }
  std::string operator()(const reason::RestTwice& it) const {
    return fmt::format("Two days of rest within 14 days, {} and {}: the tendon is irritable. Ask a clinician.",
                       on(it.first), on(it.second));
  }
  std::string operator()(const reason::SetBack& it) const {
    if (!it.lowered) {
      return fmt::format(
          "Set back {}, with no level below this one: a reduced dose until a workout was borne. The reason: achilles "
          "why {}",
          on(it.day), it.day.iso());
    }
    return fmt::format("The plan was set back to this level {}. The reason: achilles why {}", on(it.day), it.day.iso());
  }
  std::string operator()(const reason::Silence& it) const {
    if (it.days >= 28) {
      return fmt::format("Nothing was logged for {} days; the plan starts again {}, from new mornings.", it.days,
                         decision_.from == Position{} ? "with its lowest level" : "lower");
    }
    return fmt::format("Nothing was logged for {} days; what the tendon did then is unknown.", it.days);
  }
  std::string operator()(const reason::ProtocolRule& it) const {
    const auto* response = response_of(it, protocol_, decision_);
    if (response == nullptr) return "The programme itself asks for this.";
    return fmt::format("The programme itself {} at {}.", does(*response), words(response->when));
  }
  std::string operator()(const reason::RestGoesOn& it) const {
    return fmt::format("The programme's rest goes on through {}. A rest of more than three days: ask a clinician.",
                       day_words(it.through, decision_.day));
  }
  std::string operator()(const reason::StepLimit& it) const {
    const auto& limits = protocol_.phases[decision_.from.phase].limits;
    const auto place = static_cast<std::size_t>(it.limit);
    if (place >= limits.size()) return "The programme itself limits its steps.";
    return fmt::format("The programme takes at most {} in {} days.",
                       count_words(limits[place].most.value_or(0), "step"), limits[place].per_days);
  }
  std::string operator()(const reason::Placed& it) const {
    return fmt::format("You have shown what it takes to begin in a later phase: {}.", title_of(it.phase));
  }
  std::string operator()(const reason::ImpactLocked& it) const {
    return fmt::format("No running, hopping or jumping {}{}", impact_lock_words(decision_), because(it));
  }
  std::string operator()(const reason::RunTooLong& it) const {
    using enum reason::RunTooLong::By;
    const auto limit = distance_words(it.limit, units_);
    const auto against =
        it.by == first_run ? fmt::format("over the {} of a first one: the plan had none in the 30 days before", limit)
        : it.by == short_runs ? fmt::format("over {}: two stay under that after one that was too long", limit)
                              : fmt::format("more than a tenth over the measure of the 30 days before, {}", limit);
    return fmt::format("The run {} was {}, {}.", on(it.day), distance_words(it.run, units_), against);
  }
  std::string operator()(const reason::WeekLonger& it) const {
    return fmt::format("{} of running in seven days; the two weeks before had {} each on average. Nothing is locked.",
                       distance_words(it.week, units_), distance_words(it.usual, units_));
  }
  std::string operator()(const reason::SeveralChanges& it) const {
    std::vector<std::string_view> changes;
    if (it.longer) changes.emplace_back("longer");
    if (it.faster) changes.emplace_back("faster");
    if (it.oftener) changes.emplace_back("more often");
    return fmt::format("You ran {} than before, all at once {}. Change one of them a week.",
                       fmt::join(changes, " and "), on(it.day));
  }
  std::string operator()(const reason::KeptUntilTomorrow& it) const {
    return fmt::format(
        "Something logged was changed or taken back today. Until tomorrow the coach keeps to what it said before: {}.",
        name(it.asks));
  }
  std::string operator()(const reason::ClockBehind& it) const {
    return fmt::format(
        "An entry is of {}, after today: the clock is behind, or was ahead. Until then the coach is as careful as on "
        "that day.",
        date_words(it.latest));
  }
  std::string operator()(const reason::RunFaster& it) const {
    return fmt::format("The run {} reached {}; the fastest of the 30 days before was {}. The next mornings decide.",
                       on(it.day), speed_words(it.speed, units_), speed_words(it.fastest_before, units_));
  }

 private:
  [[nodiscard]] std::string title_of(int phase) const {
    const auto place = static_cast<std::size_t>(phase);
    const bool known = phase >= 0 && place < protocol_.phases.size();
    return known ? protocol_.phases[place].title : fmt::format("phase {}", phase + 1);
  }
  /// The end of a sentence about what is locked. Something else may lock it for longer than its reason does.
  [[nodiscard]] std::string because(const reason::ImpactLocked& it) const {
    using enum reason::ImpactLocked::By;
    if (it.by == morning) return ", and until a morning at your usual or under it, without pain medicine.";
    if (it.by == rise) return "; this morning is 2 or more above your usual.";
    if (!it.day) return ".";
    const auto cause = it.by == pain ? fmt::format("pain over {} {}", model_pain_limit, on(*it.day))
                                     : fmt::format("a run {} that was too long", on(*it.day));
    const bool alone = it.through == decision_.no_impact_through() && !impact_waits_for_clinician(decision_);
    if (alone) return fmt::format(", after {}.", cause);
    return fmt::format("; after {} through {} at least.", cause, day_words(it.through, decision_.day));
  }
  [[nodiscard]] std::string on(Date day) const { return on_day(day, decision_.day); }
  static std::string above(PainScore pain, HalfPoints baseline) {
    return fmt::format("Morning pain {} is {} above your usual {}", pain.value(), half(pain.value() * 2 - baseline),
                       half(baseline));
  }

  const Protocol& protocol_;
  const Decision& decision_;
  const Units& units_;
};

}  // namespace

std::string words(const Reason& reason, const Protocol& protocol, const Decision& decision, const Units& units) {
  return visible(std::visit(Sentence(protocol, decision, units), reason));
}

}  // namespace achilles::render
