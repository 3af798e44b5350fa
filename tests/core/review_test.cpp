// What the coach says without changing the plan: reviews, screens, weeks of running, and what was taken back.

#include "support/builders.hpp"
#include "support/catch.hpp"

using namespace achilles;
using namespace achilles::test;

namespace {

/// The review the coach gives today; nothing where it gives none.
std::optional<reason::Review> review(const Patient& patient) {
  for (const auto& finding : patient.decision().findings) {
    if (const auto* it = std::get_if<reason::Review>(&finding.reason)) return *it;
  }
  return std::nullopt;
}

using Finds = reason::Review::Finds;

/// So many days of plan, each with a whole workout or a part of it, and a result before and after them.
Patient with_result(const char* test, int before, int after, int days, int done = 100) {
  Patient patient(small_protocol());
  patient.tested(test, before);
  for (int i = 0; i < days; ++i) patient.morning(2).during(2).after(2).done(done).next();
  return patient.morning(2).done(done).tested(test, after).next();
}

bool screen_due(const Patient& patient) {
  const auto decision = patient.decision();
  return std::ranges::any_of(decision.pending,
                             [](const Pending& pending) { return pending.what == Pending::What::screen; });
}

}  // namespace

TEST_CASE("after two weeks eleven logged days of fourteen are enough, and ten are not") {
  for (const int logged : {10, 11}) {
    Patient patient(small_protocol());
    patient.calm(logged).silent(14 - logged);
    CHECK(review(patient)->week == 2);
    CHECK(review(patient)->number == logged);
    CHECK(review(patient)->finds == (logged == 11 ? Finds::good : Finds::failing));
  }
}

TEST_CASE("a review lasts the week after its weeks") {
  Patient patient(small_protocol());
  patient.calm(13);
  CHECK_FALSE(review(patient));
  patient.calm(1);
  CHECK(review(patient));
  patient.calm(6);
  CHECK(review(patient));
  patient.calm(1);
  CHECK_FALSE(review(patient));
}

TEST_CASE("after six weeks pain must not be worse than in the first") {
  Patient same(small_protocol());
  CHECK(review(same.calm(42))->finds == Finds::good);
  Patient worse(small_protocol());
  for (int i = 0; i < 42; ++i) worse.workout(2, i < 7 ? 1 : 3, i < 7 ? 1 : 2).next();
  CHECK(review(worse)->finds == Finds::failing);
  Patient silent(small_protocol());
  CHECK(review(silent.silent(42))->finds == Finds::unknown);
  auto sane = with_result("sane", 60, 59, 41);
  CHECK(review(sane)->finds == Finds::failing);
}

TEST_CASE("the change that was felt under another programme is none of this one") {
  Patient patient(small_protocol());
  patient.calm(7).tested("pgic", 7).calm(1);
  State state = adopt(patient.protocol(), patient.state(), {});
  Day day;
  day.date = state.day + 1 + 84;
  for (const auto& finding : decide(patient.protocol(), state, day).findings) {
    if (const auto* it = std::get_if<reason::Review>(&finding.reason)) CHECK(it->finds != reason::Review::Finds::good);
  }
}

TEST_CASE("after twelve weeks 14 points of VISA-A, 12 of TENDINS-A or much better are a real change") {
  CHECK(review(with_result("visa-a", 50, 64, 84))->finds == Finds::good);
  CHECK(review(with_result("visa-a", 50, 63, 84))->finds == Finds::failing);
  CHECK(review(with_result("tendins-a", 50, 38, 84))->finds == Finds::good);
  CHECK(review(with_result("tendins-a", 50, 39, 84))->finds == Finds::failing);
  CHECK(review(with_result("pgic", 4, 6, 84))->finds == Finds::good);
  CHECK(review(with_result("pgic", 4, 5, 84))->finds == Finds::failing);
  Patient unknown(small_protocol());
  CHECK(review(unknown.calm(84))->finds == Finds::unknown);
}

TEST_CASE("with under 60 per cent of the dose twelve weeks tell nothing") {
  CHECK(review(with_result("visa-a", 50, 51, 84, 60))->finds == Finds::failing);
  CHECK(review(with_result("visa-a", 50, 51, 84, 59))->finds == Finds::little_done);
  CHECK(review(with_result("visa-a", 50, 70, 84, 59))->finds == Finds::good);
}

TEST_CASE("after half a year VISA-A must have risen by 7 more") {
  for (const int last : {70, 71}) {
    auto patient = with_result("visa-a", 50, 64, 83);
    patient.calm(84).morning(2).tested("visa-a", last).next();
    CHECK(review(patient)->week == 24);
    CHECK(review(patient)->finds == (last == 71 ? Finds::good : Finds::failing));
  }
}

TEST_CASE("no review changes the plan") {
  Patient patient(small_protocol());
  patient.calm(14).morning(2);
  REQUIRE(review(patient));
  CHECK(patient.action() == Action::progress);
}

TEST_CASE("the warning signs are asked for again after a week, and at the first day of a rest") {
  Patient patient(small_protocol());
  patient.calm(6);
  CHECK_FALSE(screen_due(patient));
  patient.calm(1);
  CHECK(screen_due(patient));
  Patient sore(small_protocol());
  sore.calm(3).morning(6);
  CHECK(screen_due(sore));
  sore.next().morning(6);
  CHECK_FALSE(screen_due(sore));
}

TEST_CASE("a week of more than 1.30 times the usual distance is named") {
  const auto week_of = [](Metres metres) {
    Patient patient(small_protocol());
    for (int week = 0; week < 2; ++week) patient.run(10000, 60).next().silent(6);
    return patient.run(metres, 60).says("week-longer");
  };
  CHECK_FALSE(week_of(13000));
  CHECK(week_of(13001));
}

TEST_CASE("a run that is longer and faster than any of the last 30 days is named, and one of both is not") {
  const auto run_of = [](Metres metres, int minutes) {
    Patient patient(small_protocol());
    patient.run(6000, 36).next().silent(6);
    return patient.run(metres, minutes).says("several-changes");
  };
  CHECK(run_of(6100, 36));
  CHECK_FALSE(run_of(6100, 40));
  CHECK_FALSE(run_of(6000, 35));
}

TEST_CASE("what is taken back today leaves the longer lock, the lower level and no run until tomorrow") {
  Patient calm(small_protocol());
  calm.calm(8).morning(2);
  auto sore = calm;
  sore.during(8);
  const auto now = calm.decision();
  const auto kept = more_careful(now, sore.decision(), reason::KeptUntilTomorrow{Action::rest});
  CHECK(now.action == Action::hold);
  CHECK(kept.action == Action::rest);
  CHECK(kept.to == sore.decision().to);
  CHECK(kept.to < now.to);
  CHECK(kept.impact_locked_through == sore.decision().impact_locked_through);
  CHECK_FALSE(kept.run.allowed);
  CHECK(more_careful(sore.decision(), now, reason::KeptUntilTomorrow{Action::hold}).action == Action::rest);
  CHECK(more_careful(sore.decision(), now, reason::KeptUntilTomorrow{Action::hold}).findings.size() ==
        sore.decision().findings.size());
}

TEST_CASE("a phase that a later day went back to begins no later than today") {
  Patient patient(small_protocol());
  patient.calm(8).morning(2);
  auto now = patient.decision();
  now.to = {1, 0};
  auto later = now;
  later.to = {0, 2};
  later.phase_since = now.day + 3;
  const auto kept = more_careful(now, later, reason::ClockBehind{now.day + 3});
  CHECK(kept.to == Position{0, 2});
  CHECK(kept.days_in_phase() == 0);
}

TEST_CASE("what was allowed to run earlier today bounds what is allowed now, in every way") {
  Patient patient(small_protocol());
  patient.calm(3).morning(2);
  auto now = patient.decision();
  now.may_run = now.run.allowed = true;
  now.run.most = 5000;
  now.run.most_minutes = 60;
  auto earlier = now;
  const auto left = [&] { return more_careful(now, earlier, reason::KeptUntilTomorrow{now.action}).run; };
  earlier.run.most_minutes = 10;
  CHECK(left().most_minutes == 10);
  now.run.walk_run = 3;
  earlier.run.walk_run = 2;
  earlier.run.source = {{{Mark::secondary, "osu-2019"}}};
  CHECK(left().walk_run == 2);
  CHECK(left().source == earlier.run.source);
  now.run.walk_run.reset();
  CHECK(left().walk_run == 2);
  CHECK(left().source == earlier.run.source);
  earlier.run.walk_run.reset();
  CHECK_FALSE(left().walk_run);
  now.run.most_minutes.reset();
  CHECK(left().most_minutes == 10);
  earlier.run.most_minutes.reset();
  CHECK_FALSE(left().most_minutes);
  now.run.allowed = earlier.run.allowed = false;
  now.run.lock = {now.day, RunLock::By::setback, {}};
  earlier.run.lock = {now.day + 5, RunLock::By::first_weeks, {}};
  CHECK(left().lock->through == now.day + 5);
}

TEST_CASE("a run that was forbidden earlier today stays forbidden") {
  Patient patient(small_protocol());
  patient.calm(3).morning(2);
  auto now = patient.decision();
  now.may_run = now.run.allowed = true;
  now.run.most = 5000;
  auto earlier = now;
  earlier.run.most = 4000;
  CHECK(more_careful(now, earlier, reason::KeptUntilTomorrow{now.action}).run.most == 4000);
  earlier.may_run = earlier.run.allowed = false;
  CHECK_FALSE(more_careful(now, earlier, reason::KeptUntilTomorrow{now.action}).may_run);
  CHECK_FALSE(more_careful(now, earlier, reason::KeptUntilTomorrow{now.action}).run.allowed);
}
