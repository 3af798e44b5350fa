#include "achilles/load.hpp"
#include "render/words/words.hpp"
#include "support/catch.hpp"
#include "support/heel_programme.hpp"

using namespace achilles;
using example::criterion;

namespace {

std::string said(const Criterion& criterion) { return render::words(criterion); }

std::string stands(const Criterion& criterion, std::optional<int> value) {
  return render::words(Standing{&criterion, value, false});
}

}  // namespace

TEST_CASE("a condition reads as a phrase") {
  using enum Measure;
  using enum Comparison;
  CHECK(said(criterion(days_in_phase, at_least, 14)) == "14 days or more in this phase");
  CHECK(said(criterion(days_in_plan, at_least, 1)) == "1 day or more in the plan");
  CHECK(said(criterion(level, equal, 3)) == "exactly 3 steps taken in this phase");
  CHECK(said(criterion(during, less, 4, 7)) == "pain during activity under 4 over 7 days");
  CHECK(said(criterion(after, at_most, 0)) == "pain after activity 0");
  CHECK(said(criterion(dose, at_least, 80, 7)) == "80% or more of the dose done over 7 days");
  CHECK(said(criterion(week_rise, at_least, 5)) == "the week's average pain up by 0.5 or more");
  CHECK(said(criterion(week_rise, less, 10)) == "the week's average pain up by under 1.0");
  CHECK(said(example::raise_trial()) == "One-leg heel raise 3x15 at pain 2 or less in the last 14 days");
}

TEST_CASE("a condition about a sign names it") {
  auto none = criterion(Measure::sign, Comparison::equal, 0, 7);
  none.sign = Sign::night_pain;
  CHECK(said(none) == "warning sign night-pain not reported over 7 days");
  auto some = criterion(Measure::sign, Comparison::at_least, 1);
  some.sign = Sign::distal_pain;
  CHECK(said(some) == "warning sign distal-pain reported on 1 day or more");
}

TEST_CASE("a condition says how it stands, and unknown is said to be unknown") {
  const auto morning = criterion(Measure::morning, Comparison::at_most, 2, 3);
  CHECK(stands(morning, 4) == "morning pain 2 or less over 3 days: pain 4");
  CHECK(stands(morning, {}) == "morning pain 2 or less over 3 days: not logged yet");
  CHECK(stands(example::raise_trial(), {}) ==
        "One-leg heel raise 3x15 at pain 2 or less in the last 14 days: not shown");
  CHECK(stands(criterion(Measure::days_in_phase, Comparison::at_least, 14), 9) ==
        "14 days or more in this phase: 9 so far");
}

TEST_CASE("a trial comes with the line that logs it") {
  CHECK(render::trial_command(example::raise_trial()) == "achilles log session heel-raise-one-leg 3x15 --pain N");
}

TEST_CASE("a run limit is never printed higher than it is") {
  auto decision = example::decision();
  decision.run.most = 8290;
  CHECK(render::run_words(decision, {}) == "Running is allowed, up to 8.2 km, measured by your own last 30 days.");
  CHECK(render::run_words(decision, {render::DistanceUnit::mi, {}}) ==
        "Running is allowed, up to 5.1 mi, measured by your own last 30 days.");
}

TEST_CASE("running that is not allowed says why not") {
  auto decision = example::decision();
  decision.run = {};
  CHECK(render::run_words(decision, {}) == "No running in this phase.");
  const auto morning = criterion(Measure::morning, Comparison::at_most, 2, 3);
  decision.run.waiting_for = {{&morning, 3, false}};
  CHECK(render::run_words(decision, {}) == "No running yet. It waits for morning pain 2 or less over 3 days: pain 3.");
  decision.action = Action::regress;
  CHECK(render::run_words(decision, {}) == "No running today.");
  decision.run.lock = {decision.day + 2, RunLock::By::impact_lock, {}};
  CHECK(render::run_words(decision, {}) ==
        "No running, hopping or jumping through Sun 22 Nov; this phase has no running.");
  decision.run.in_phase = true;
  CHECK(render::run_words(decision, {}) ==
        "No running, hopping or jumping through Sun 22 Nov; then it waits for more (achilles why run).");
  decision.run.waiting_for.clear();
  CHECK(render::run_words(decision, {}) == "No running, hopping or jumping through Sun 22 Nov.");
  decision.run.lock->by = RunLock::By::first_weeks;
  CHECK(render::run_words(decision, {}) ==
        "No running, hopping or jumping through Sun 22 Nov, the end of the plan's first three weeks.");
  decision.run.lock->by = RunLock::By::hard_day;
  decision.run.lock->day = decision.day - 1;
  CHECK(render::run_words(decision, {}) ==
        "No running, hopping or jumping through Sun 22 Nov, the third full day after the hard one yesterday.");
  decision.run.lock->by = RunLock::By::setback;
  CHECK(render::run_words(decision, {}) ==
        "No running through Sun 22 Nov: a first run follows a week without a rest or a step back.");
  decision.action = Action::stop;
  CHECK(render::run_words(decision, {}) == "No running until a clinician has cleared it.");
}

TEST_CASE("a first run has nothing to be measured by") {
  auto decision = example::decision();
  decision.run.most = longest_first_run;
  decision.run.first = true;
  decision.run.walk_run = 1;
  CHECK(render::run_words(decision, {}) ==
        "A walk-run is allowed: walk 4 min, run 1 min, 3 to 6 times, 4.0 km at most. No run of the plan in the last 30 "
        "days has a distance to measure by. Two such days, then a minute more is run.");
  decision.run.walk_run.reset();
  decision.run.as_asked = true;
  CHECK(render::run_words(decision, {}) == "The programme's own run is allowed, no longer than it is asked for.");
  decision.run.first = false;
  decision.run.most = 4400;
  CHECK(render::run_words(decision, {}) == "The programme's own run is allowed, no longer than it is asked for.");
  decision.run.most = 4840;
  CHECK(render::run_words(decision, {}) ==
        "The programme's own run is allowed, no longer than it is asked for, up to 4.8 km.");
}

TEST_CASE("a run that does not grow says why") {
  auto decision = example::decision();
  decision.run.most = 8000;
  const std::string allowed = "Running is allowed, up to 8.0 km, measured by your own last 30 days.";
  CHECK(render::run_words(decision, {}) == allowed);
  for (const auto& [held, words] : std::initializer_list<std::pair<RunHeld, std::string>>{
           {RunHeld::by_morning, "not on a morning that is unknown, masked or above your usual."},
           {RunHeld::by_week, "this week is worse than the last."},
           {RunHeld::by_step, "the level rises today, and one thing at a time."},
           {RunHeld::by_last_run,
            "that takes a run at pain 3 or less, during and after, and a settled morning behind it."}}) {
    decision.run.held = held;
    CHECK(render::run_words(decision, {}) == allowed + " No farther than before: " + words);
  }
}

TEST_CASE("a run of today says when the next can come") {
  auto decision = example::decision();
  decision.run.allowed = false;
  decision.run.lock = {decision.day + 3, RunLock::By::ran_today, {}};
  CHECK(render::run_words(decision, {}) ==
        "Today's run is done; the next can come after " + render::day_words(decision.day + 3, decision.day) + ".");
}

TEST_CASE("the way back to running says how much is walked") {
  auto decision = example::decision();
  decision.run.most = 4400;
  decision.run.walk_run = 3;
  CHECK(render::run_words(decision, {}) ==
        "A walk-run is allowed: walk 2 min, run 3 min, 3 to 6 times, up to 4.4 km, measured by your own last 30 days. "
        "Two such days, then a minute more is run.");
  decision.run.walk_run = 4;
  CHECK(render::run_words(decision, {}) ==
        "A walk-run is allowed: walk 1 min, run 4 min, 3 to 6 times, up to 4.4 km, measured by your own last 30 days. "
        "Two such days, then no more walks.");
}
