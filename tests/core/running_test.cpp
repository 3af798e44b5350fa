#include "achilles/load.hpp"
#include "support/builders.hpp"
#include "support/catch.hpp"

using namespace achilles;
using namespace achilles::test;

namespace {

Protocol with_running() {
  auto protocol = small_protocol();
  protocol.phases[0].run.allowed = true;
  return protocol;
}

/// Who has come from the longest first run to `metres`, by a tenth every fourth day of quiet workouts.
Patient runner(Metres metres) {
  Patient patient(with_running());
  patient.calm(21, 1);
  Metres far = 0;
  while (far < metres) {
    far = std::min(metres, far == 0 ? longest_first_run : a_tenth_more(far));
    patient.workout(1).run(far, 40).next().calm(3, 1);
  }
  return patient;
}

using LockedBy = reason::ImpactLocked::By;

struct Cause {
  LockedBy by;
  std::optional<Date> day;
  friend bool operator==(const Cause&, const Cause&) = default;
};

/// Why impact is locked today; nothing where it is not.
std::optional<Cause> cause(const Patient& patient) {
  for (const auto& finding : patient.decision().findings) {
    if (const auto* it = std::get_if<reason::ImpactLocked>(&finding.reason)) return Cause{it->by, it->day};
  }
  return std::nullopt;
}

}  // namespace

TEST_CASE("a run may be a tenth longer than the longest of thirty days, and no metre more") {
  auto patient = runner(7500);
  CHECK(patient.morning(1).decision().run.allowed);
  CHECK(patient.decision().run.most == 8250);
}

TEST_CASE("a run from before the plan measures none of the plan") {
  Patient patient(with_running());
  patient.ran_before(21'000);
  patient.calm(22, 1).morning(1);
  CHECK(patient.decision().run.walk_run == 1);
  CHECK(patient.decision().run.most == longest_first_run);
}

TEST_CASE("a phase that does not allow running does not") {
  Patient patient(small_protocol());
  patient.calm(30, 1).morning(1);
  CHECK_FALSE(patient.decision().run.allowed);
}

TEST_CASE("without a run in thirty days the way back is a walk-run") {
  Patient patient(with_running());
  patient.calm(30, 1).morning(1);
  CHECK(patient.decision().run.allowed);
  CHECK(patient.decision().run.walk_run == 1);
  CHECK(patient.decision().run.most == longest_first_run);
}

TEST_CASE("the way back to running takes eight days that were borne") {
  Patient patient(with_running());
  patient.calm(30, 1).morning(1);
  std::vector<std::optional<int>> minutes;
  for (int day = 0; day < 9; ++day) {
    minutes.push_back(patient.decision().run.walk_run);
    patient.workout(1).run(2000, 20).next().calm(3, 1).morning(1);
  }
  CHECK(minutes == std::vector<std::optional<int>>{1, 1, 2, 2, 3, 3, 4, 4, std::nullopt});

  SECTION("and a month without a run begins it anew") {
    patient.calm(29, 1).morning(1);
    CHECK(patient.decision().run.walk_run == 1);
  }
  SECTION("and a run in every month keeps it") {
    patient.calm(26, 1).morning(1);
    CHECK(patient.decision().run.allowed);
    CHECK_FALSE(patient.decision().run.walk_run);
  }
}

TEST_CASE("a run that hurt, was too long, or of which nobody said how it felt takes nobody on") {
  Patient patient(with_running());
  patient.calm(30, 1).morning(1);
  for (int day = 0; day < 2; ++day) patient.workout(1).run(2000, 20).next().calm(3, 1).morning(1);
  CHECK(patient.decision().run.walk_run == 2);
  SECTION("too long") { patient.workout(1).run(6000, 60); }
  SECTION("it hurt") { patient.workout(1, 6).run(2000, 20); }
  SECTION("it hurt later") { patient.workout(1, 1, 6).run(2000, 20); }
  SECTION("not told") { patient.run(2000, 20); }
  CHECK(patient.next().state().days_of_walk_runs_done() == 2);
}

TEST_CASE("a run of unknown distance takes the way back on as well") {
  Patient patient(with_running());
  patient.calm(30, 1).morning(1);
  for (int day = 0; day < 2; ++day) patient.workout(1).run(std::nullopt, 20).next().calm(3, 1).morning(1);
  CHECK(patient.decision().run.first);
  CHECK(patient.decision().run.walk_run == 2);
}

TEST_CASE("a first run of more than 4 km locks impact, and measures no later one") {
  Patient patient(with_running());
  patient.calm(30, 1).workout(1).run(4000, 30);
  CHECK_FALSE(patient.says("run-too-long"));
  patient.next().morning(1);
  CHECK(patient.state().run_measure(patient.today().date) == 4000);

  Patient eager(with_running());
  eager.calm(30, 1).workout(1).run(18'000, 90);
  CHECK(eager.says("run-too-long"));
  eager.next().calm(4, 1).morning(1);
  CHECK(eager.state().longest_run(eager.today().date) == 18'000);
  CHECK(eager.decision().run.most == 4000);
  for (int run = 0; run < 2; ++run) eager.workout(1).run(4000, 30).next().calm(4, 1).morning(1);
  CHECK(eager.decision().run.most == 4400);
}

TEST_CASE("a run that hurt over the limit measures nothing") {
  auto patient = runner(6000);
  patient.workout(1).run(6600, 40);
  SECTION("it did not") {
    patient.next().calm(3, 1).morning(1);
    CHECK(patient.state().run_measure(patient.today().date) == 6600);
    CHECK(patient.decision().run.most == 7260);
  }
  SECTION("during it") { patient.workout(1, 6).next().calm(12, 1).morning(1); }
  SECTION("after it") { patient.workout(1, 1, 6).next().calm(12, 1).morning(1); }
  SECTION("the next morning") { patient.next().workout(6).next().calm(12, 1).morning(1); }
  if (patient.state().run_measure(patient.today().date) == 6600) return;
  CHECK(patient.state().longest_run(patient.today().date) == 6600);
  CHECK(patient.state().run_measure(patient.today().date) == 6000);
}

TEST_CASE("a first run that hurt over the limit leaves the next one a first one") {
  Patient patient(with_running());
  patient.calm(30, 1).workout(1, 2, 9).run(3900, 30).next().calm(12, 1).morning(1);
  CHECK(patient.decision().run.first);
  CHECK(patient.decision().run.most == longest_first_run);
}

TEST_CASE("no run grows until the last one went well") {
  auto patient = runner(4000);
  const auto held = [&] {
    patient.morning(1);
    CHECK(patient.decision().run.most == (patient.decision().run.held == RunHeld::by_nothing ? 4400 : 4000));
    return patient.decision().run.held;
  };
  SECTION("it did") {
    patient.workout(1).run(4000, 30).next().calm(3, 1);
    CHECK(held() == RunHeld::by_nothing);
  }
  SECTION("it hurt more than a little") {
    patient.workout(1, 4).run(4000, 30).next().calm(3, 1);
    CHECK(held() == RunHeld::by_last_run);
  }
  SECTION("it hurt later") {
    patient.workout(1, 1, 4).run(4000, 30).next().calm(3, 1);
    CHECK(held() == RunHeld::by_last_run);
  }
  SECTION("nobody knows how it was afterwards") {
    patient.morning(1).during(1).run(4000, 30).next().calm(3, 1);
    CHECK(held() == RunHeld::by_last_run);
  }
  SECTION("nobody knows the next morning") {
    patient.workout(1).run(4000, 30).next().next().calm(2, 1);
    CHECK(held() == RunHeld::by_last_run);
  }
  SECTION("the next morning was above the usual") {
    patient.workout(1).run(4000, 30).next().calm(1, 2).calm(2, 1);
    CHECK(held() == RunHeld::by_last_run);
  }
  SECTION("medicine of the day before may have hidden it") {
    patient.medicine().next().workout(1).run(4000, 30).next().calm(3, 1);
    CHECK(held() == RunHeld::by_last_run);
  }
}

TEST_CASE("running is once a day") {
  auto patient = runner(4000);
  patient.morning(1);
  REQUIRE(patient.decision().run.allowed);
  patient.run(2000, 15);
  CHECK_FALSE(patient.decision().run.allowed);
  CHECK(patient.decision().run.lock->by == RunLock::By::ran_today);
  CHECK(patient.decision().run.lock->through == patient.today().date + 3);
  CHECK_FALSE(patient.decision().no_impact_through());
}

TEST_CASE("a morning two above the usual locks impact for that day") {
  auto patient = runner(4000);
  patient.morning(3);
  CHECK(patient.action() == Action::reduce);
  CHECK_FALSE(patient.decision().run.allowed);
  CHECK(cause(patient) == Cause{LockedBy::rise, {}});
  patient.next().morning(1);
  CHECK_FALSE(cause(patient));
}

TEST_CASE("no run grows on the day of a step up") {
  auto protocol = with_running();
  for (const int reps : {14, 15, 16}) protocol.phases[0].steps.push_back(change_reps("raise", reps));
  Patient patient(std::move(protocol));
  patient.calm(24, 1).workout(1).run(4000, 30).next().calm(3, 1).morning(1);
  CHECK(patient.decision().action == Action::progress);
  CHECK(patient.decision().run.most == 4000);
  patient.workout(1).next().morning(1);
  CHECK(patient.decision().action == Action::hold);
  CHECK(patient.decision().run.most == 4400);
}

TEST_CASE("a run while running waits measures no later one beyond a first run") {
  Patient patient(with_running());
  patient.calm(12, 1).workout(1).run(18'000, 90).next().calm(20, 1).morning(1);
  CHECK(patient.decision().run.most == 4000);
}

TEST_CASE("a first run wants a day on which nothing but time asks to wait") {
  Patient patient(with_running());
  patient.calm(30, 1);
  const auto allowed = [&](auto tell) {
    Patient other{patient};
    tell(other);
    return other.decision().run.allowed;
  };
  CHECK(allowed([](Patient& it) { it.morning(1); }));
  CHECK(allowed([](Patient& it) { it.workout(1).done(50).next().morning(1); }));
  CHECK_FALSE(allowed([](Patient&) {}));
  CHECK_FALSE(allowed([](Patient& it) { it.morning(2); }));
  CHECK_FALSE(allowed([](Patient& it) { it.morning(3); }));
  CHECK_FALSE(allowed([](Patient& it) { it.morning(1).medicine(); }));
  auto runs = runner(5000);
  CHECK(runs.morning(2).decision().run.allowed);
}

TEST_CASE("after seven days without a word impact waits for a settled morning") {
  for (const int days : {6, 7}) {
    auto patient = runner(5000);
    patient.silent(days - 1);
    CHECK(patient.decision().impact_locked() == (days == 7));
    patient.morning(1).next().morning(1).next().morning(1);
    CHECK_FALSE(patient.decision().impact_locked());
  }
  auto sore = runner(5000);
  sore.silent(6).morning(1).next().morning(2).next().morning(1);
  CHECK(sore.decision().impact_locked());
}

TEST_CASE("no run in the first three weeks of a plan") {
  Patient patient(with_running());
  patient.calm(20, 1).morning(1);
  CHECK_FALSE(patient.decision().run.allowed);
  patient.next().morning(1);
  CHECK(patient.decision().run.allowed);
}

TEST_CASE("the edge of too long is one metre over a tenth") {
  auto inside = runner(7500);
  inside.workout(1).run(8250, 44);
  CHECK_FALSE(inside.says("run-too-long"));
  auto outside = runner(7500);
  outside.workout(1).run(8251, 44);
  CHECK(outside.says("run-too-long"));
  CHECK(outside.decision().impact_locked_through == outside.today().date + 3);
}

TEST_CASE("after a run that was too long the next two stay under the longest before it") {
  auto patient = runner(7500);
  patient.workout(1).run(12000, 70).next().calm(4, 1).morning(1);
  REQUIRE(patient.decision().run.allowed);
  CHECK(patient.decision().run.most == 7500);
  patient.workout(1).run(7000, 40).next().calm(4, 1).morning(1);
  CHECK(patient.decision().run.most == 7500);
  patient.workout(1).run(7000, 40).next().calm(4, 1).morning(1);
  CHECK(patient.decision().run.most == 8250);
}

TEST_CASE("a run over the ceiling of the two short runs is too long again") {
  auto patient = runner(7500);
  patient.workout(1).run(12000, 70).next().calm(4, 1).workout(1).run(7501, 45);
  CHECK(patient.says("run-too-long"));
  CHECK(patient.decision().impact_locked_through == patient.today().date + 3);
  patient.next().morning(1);
  CHECK(patient.says("run-too-long"));
  patient.next().calm(4, 1).workout(1).run(7000, 45).next().calm(4, 1).morning(1);
  CHECK(patient.decision().run.most == 7500);
}

TEST_CASE("a run of unknown distance is none of the two short ones") {
  auto patient = runner(7500);
  patient.workout(1).run(12000, 70).next().calm(4, 1);
  for (int i = 0; i < 2; ++i) patient.workout(1).run(0, 40).next().calm(4, 1);
  patient.morning(1);
  CHECK(patient.decision().run.most == 7500);
}

TEST_CASE("a first run waits for a week without a setback, and the next ones do not") {
  Patient patient(with_running());
  patient.calm(23, 1).workout(7).next().calm(6, 1).morning(1);
  CHECK_FALSE(patient.decision().run.allowed);
  const auto lock = patient.decision().run.lock;
  REQUIRE(lock);
  CHECK(lock->through == patient.today().date);
  CHECK(lock->by == RunLock::By::setback);
  patient.workout(1).next().morning(1);
  CHECK(patient.decision().run.allowed);

  auto again = runner(7500);
  again.workout(7).next().calm(4, 1).morning(1);
  CHECK(again.decision().run.allowed);
}

TEST_CASE("the longest run does not grow on a morning that medicine hides") {
  auto patient = runner(7500);
  patient.morning(1).medicine();
  CHECK(patient.decision().run.most == 7500);
}

TEST_CASE("what keeps running out longest says where it comes from") {
  Patient patient(with_running());
  using By = RunLock::By;
  patient.calm(16, 1).workout(8);
  CHECK(patient.decision().run.lock->by == By::first_weeks);
  CHECK(patient.decision().run.source.sources.front().key == "silbernagel-2020");

  Patient later(with_running());
  later.calm(18, 1).workout(8);
  CHECK(later.decision().run.lock->by == By::impact_lock);
  CHECK(later.decision().run.lock->through == later.today().date + 3);
  CHECK(later.decision().run.source.sources.front().key == "public-secondary-notes");

  auto runs = runner(5000);
  runs.run(5000, 40).next().morning(1);
  CHECK(runs.decision().run.lock->by == By::hard_day);
  CHECK(runs.decision().run.lock->day == runs.today().date - 1);
  CHECK(runs.decision().run.lock->through == runs.today().date + 2);
}

TEST_CASE("a walk does not tell of the week's running") {
  auto patient = runner(7500);
  Patient walker = patient;
  CHECK(walker.morning(1).walk(60).says("week-longer") == patient.morning(1).says("week-longer"));
}

TEST_CASE("a jump in speed is seen against the runner's own thirty days") {
  auto patient = runner(8000);  // 12 km/h
  patient.workout(1).run(2000, 9);
  CHECK(patient.says("run-faster"));
  patient.next().morning(1);
  CHECK(patient.says("run-faster"));
  patient.next().morning(1);
  CHECK_FALSE(patient.says("run-faster"));
}

TEST_CASE("runs logged before the episode count for its limits") {
  State state = begin(Start{}, day("2026-03-20"));
  state.day = day("2026-03-09");
  Day before;
  before.date = day("2026-03-10");
  Activity activity;
  activity.distance = 6000;
  before.activities.push_back(activity);
  state = advance(small_protocol(), state, before);
  CHECK(state.longest_run(day("2026-03-20")) == 6000);
  CHECK(state.position == Position{});
}

TEST_CASE("three full days lie between two runs") {
  auto patient = runner(7500);
  REQUIRE(patient.morning(1).decision().run.allowed);
  patient.workout(1).run(7500, 40).next();
  for (int i = 0; i < 3; ++i) {
    patient.workout(1);
    CHECK_FALSE(patient.decision().run.allowed);
    patient.next();
  }
  CHECK(patient.morning(1).decision().run.allowed);
}

TEST_CASE("a test that hops is a day of impact, and its pain is pain during activity") {
  Patient patient(with_running());
  patient.calm(30, 1).morning(1).tested("hop-pain", 2, Side::left).next();
  CHECK_FALSE(patient.morning(1).decision().run.allowed);
  patient.tested("hop-pain", 6, Side::left);
  CHECK(patient.says("during-limit"));
  CHECK(patient.action() == Action::rest);
}

TEST_CASE("a lock of impact says what set it, and that it waits for a settled morning") {
  auto patient = runner(5000);
  const Date day = patient.today().date;
  SECTION("pain, of any time of day") {
    SECTION("morning") { patient.morning(6); }
    SECTION("during") { patient.during(6); }
    SECTION("after") { patient.after(6); }
    SECTION("now") { patient.now(6); }
    CHECK(cause(patient) == Cause{LockedBy::pain, day});
    for (int back = 1; back <= 3; ++back) CHECK(cause(patient.next().morning(1)) == Cause{LockedBy::pain, day});
    CHECK_FALSE(cause(patient.next()));
  }
  SECTION("a run that was too long, told after pain and before it") {
    patient.run(6000, 40);
    CHECK(cause(patient) == Cause{LockedBy::long_run, day});
    CHECK(cause(patient.next().morning(1)) == Cause{LockedBy::long_run, day});
    CHECK(cause(patient.after(6)) == Cause{LockedBy::pain, day + 1});
  }
  SECTION("a morning that is not back") {
    patient.during(6).next().morning(1).next().morning(1).next().morning(2);
    CHECK(cause(patient) == Cause{LockedBy::pain, day});
    CHECK(cause(patient.next().morning(2)) == Cause{LockedBy::morning, {}});
    CHECK(cause(patient.next().morning(1)) == Cause{LockedBy::other, {}});
    CHECK_FALSE(cause(patient.next().morning(1)));
  }
  SECTION("what another finding tells of") {
    patient.silent(6);
    CHECK(cause(patient) == Cause{LockedBy::other, {}});
    CHECK(cause(patient.next()) == Cause{LockedBy::morning, {}});
  }
}
