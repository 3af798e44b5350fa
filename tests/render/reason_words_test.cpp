#include "render/words/words.hpp"
#include "support/builders.hpp"
#include "support/catch.hpp"
#include "support/heel_programme.hpp"

using namespace achilles;
namespace r = achilles::reason;
using example::day;
using example::pain;

namespace {

const Date today = day("2026-11-20");

std::string said(const Reason& reason) { return render::words(reason, example::protocol(), example::decision(), {}); }

}  // namespace

TEST_CASE("a reading over the limit says its value, its day and the limit") {
  CHECK(said(r::DuringOverLimit{pain(6), today}) == "Pain during activity today was 6; the limit is 5.");
  CHECK(said(r::AfterOverLimit{pain(7), today - 1}) == "Pain after activity yesterday was 7; the limit is 5.");
  CHECK(said(r::AfterOverLimit{pain(7), today - 3}) == "Pain after activity on Tue was 7; the limit is 5.");
  CHECK(said(r::MorningOverLimit{pain(6)}) == "Morning pain was 6; the limit is 5.");
}

TEST_CASE("a morning is compared with the usual one, halves included") {
  CHECK(said(r::MorningJump{pain(5), 3}) ==
        "Morning pain 5 is 3.5 above your usual 1.5; from 3 above, the tendon rests.");
  CHECK(said(r::MorningRise{pain(4), 4}) ==
        "Morning pain 4 is 2 above your usual 2; from 2 above, the load comes down.");
  CHECK(said(r::MorningUnsettled{pain(3), 4}) == "Morning pain 3 is 1 above your usual 2; it has not settled yet.");
}

TEST_CASE("a usual morning that is not low, or not known, is not called a rise") {
  const auto sentence = "Morning pain was 3; the load moves up from mornings of 2 or less.";
  CHECK(said(r::MorningUnsettled{pain(3), 6}) == sentence);
  CHECK(said(r::MorningUnsettled{pain(3), {}}) == "Your usual morning is not known yet; it takes three of them.");
}

TEST_CASE("a trend says both weeks") {
  CHECK(said(r::StiffnessUp{1, 15, 8}) ==
        "Morning stiffness is about 15 minutes this week; the week before it was about 8.");
  CHECK(said(r::WeekWorse{6, false}) == "Average pain rose by 0.6 this week.");
  CHECK(said(r::WeekWorse{12, true}) ==
        "Average pain rose by 1.2 this week, and it rose the week before. Show this to a clinician.");
}

TEST_CASE("what is missing is named without blame") {
  CHECK(said(r::MorningMissing{}) == "This morning has not been logged; without it nothing moves up.");
  CHECK(said(r::Masked{today}) ==
        "Pain medicine was taken before a reading today; it can hide pain, so nothing moves up on it.");
  CHECK(said(r::WorkoutIncomplete{today - 1, Percent::from(60)}) ==
        "The session yesterday was 60% done; a step up follows a complete one.");
  CHECK(said(r::WorkoutIncomplete{today - 1, {}}) ==
        "No complete session was logged yesterday; a step up follows a complete one.");
  CHECK(said(r::WorkoutUnrated{today - 1, true, true}) ==
        "Pain during and after the session yesterday was not logged; without it nothing moves up.");
  CHECK(said(r::WorkoutUnrated{today - 1, false, true}) ==
        "Pain after the session yesterday was not logged; without it nothing moves up.");
  CHECK(said(r::Silence{5}) == "Nothing was logged for 5 days; what the tendon did then is unknown.");
  CHECK(said(r::Silence{30}) == "Nothing was logged for 30 days; the plan starts again lower, from new mornings.");
}

TEST_CASE("the way up says how far it is") {
  CHECK(said(r::TooSoon{today - 3, today + 4}) ==
        "The last step up was on Tue; the next can come on Tue 24 Nov at the earliest.");
  CHECK(said(r::TooSoon{today - 30, today + 4}) ==
        "The plan began on Wed 21 Oct; the next can come on Tue 24 Nov at the earliest.");
  CHECK(said(r::FastLane{3}) ==
        "3 complete sessions in a row at pain 3 or less, settled each next morning: a step is earned.");
  CHECK(said(r::SlowLane{6}) ==
        "6 complete sessions in a row at pain 5 or less, settled each next morning: a step is earned.");
  CHECK(said(r::NotEarned{1, 2}) ==
        "A step up takes 3 complete, settled sessions in a row at pain 3 or less, or 6 at 5 or less; so far 1 and 2.");
  auto decision = example::decision();
  const auto met = achilles::test::criterion(Measure::morning, Comparison::at_most, 2);
  const auto high = achilles::test::criterion(Measure::after, Comparison::at_most, 3, 3);
  decision.step = {{&met, 1, true}, {&high, std::nullopt, false}};
  CHECK(render::words(r::StepWaits{}, example::protocol(), decision, {}) ==
        "The sessions for a step up are there; the step waits for pain after activity 3 or less over 3 days: not "
        "logged yet.");
  CHECK(said(r::GateOpen{1}) == "All that the next phase asks for has been shown: Eccentric loading.");
  CHECK(said(r::TopOfPhase{}) == "Every step of the last phase has been taken; this is the level to keep.");
}

TEST_CASE("impact and running say until when and against what") {
  auto locked = example::decision();
  locked.impact_locked_through = today + 2;
  using By = r::ImpactLocked::By;
  const auto impact = [&](By by, std::optional<Date> on = {}) {
    return render::words(r::ImpactLocked{today + 2, by, on}, example::protocol(), locked, {});
  };
  CHECK(impact(By::other) == "No running, hopping or jumping through Sun 22 Nov.");
  CHECK(impact(By::pain, today - 1) ==
        "No running, hopping or jumping through Sun 22 Nov, after pain over 5 yesterday.");
  CHECK(impact(By::long_run, today - 1) ==
        "No running, hopping or jumping through Sun 22 Nov, after a run yesterday that was too long.");
  CHECK(impact(By::morning) ==
        "No running, hopping or jumping through Sun 22 Nov, and until a morning at your usual or under it, without "
        "pain medicine.");
  locked.run.lock = {today + 9, RunLock::By::first_weeks, {}};
  CHECK(impact(By::pain, today) ==
        "No running, hopping or jumping through Sun 29 Nov; after pain over 5 today through Sun 22 Nov at least.");
  locked.run.lock.reset();
  locked.signs.add(Sign::numbness);
  CHECK(impact(By::other) == "No running, hopping or jumping until a clinician has cleared it.");
  CHECK(impact(By::pain, today) ==
        "No running, hopping or jumping until a clinician has cleared it; after pain over 5 today through Sun 22 Nov "
        "at least.");
  CHECK(said(r::RestTwice{today - 9, today - 2}) ==
        "Two days of rest within 14 days, on Wed 11 Nov and on Wed: the tendon is irritable. Ask a clinician.");
  using enum r::RunTooLong::By;
  CHECK(said(r::RunTooLong{9000, 7500, today - 1, measure}) ==
        "The run yesterday was 9.0 km, more than a tenth over the measure of the 30 days before, 7.5 km.");
  CHECK(said(r::RunTooLong{18000, 4000, today, first_run}) ==
        "The run today was 18.0 km, over the 4.0 km of a first one: the plan had none in the 30 days before.");
  CHECK(said(r::RunTooLong{5000, 4000, today, short_runs}) ==
        "The run today was 5.0 km, over 4.0 km: two stay under that after one that was too long.");
  CHECK(said(r::RunFaster{16000, 12000, today}) ==
        "The run today reached 16.0 km/h; the fastest of the 30 days before was 12.0 km/h. The next mornings decide.");
}

TEST_CASE("a protocol's own rule is told by its condition, and cited by it") {
  const r::ProtocolRule hold{Action::hold, 0};
  CHECK(said(hold) == "The programme itself holds at morning pain over 3.");
  CHECK(said(r::ProtocolRule{Action::regress, 1}) ==
        "The programme itself steps back at pain during activity 5 or more over 3 days.");
  CHECK(said(r::ProtocolRule{Action::rest, 2}) == "The programme itself rests at pain after activity 8 or more.");
  CHECK(said(r::ProtocolRule{Action::hold, 9}) == "The programme itself asks for this.");
  CHECK(render::source_of(hold, example::protocol(), example::decision()) == example::source("D"));
}

TEST_CASE("a long rest of the programme's sends to a clinician") {
  CHECK(said(r::RestGoesOn{example::day("2026-11-22")}) ==
        "The programme's rest goes on through Sun 22 Nov. A rest of more than three days: ask a clinician.");
}

TEST_CASE("a warning sign says what was reported and what to do") {
  CHECK(said(r::ImpactSign{Sign::numbness}) ==
        "Reported: Burning, tingling or numbness. A nerve may be involved. No impact until a clinician has looked at "
        "it.");
  CHECK(render::source_of(r::StopSign{Sign::breathless}, example::protocol(), example::decision()) ==
        example::source("S: nhs-dvt"));
}
