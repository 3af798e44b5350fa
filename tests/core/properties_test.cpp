// What must hold for every history, tried on random ones.

#include <rapidcheck.h>

#include "support/builders.hpp"
#include "support/catch.hpp"

using namespace achilles;
using namespace achilles::test;

namespace {

/// One random day in numbers, so that a case can be read: -1 is a value that was not logged.
struct Told {
  int morning = -1, during = -1, after = -1, stiff = -1, done = -1;
};

Told arbitrary_day() {
  const auto score = [] {
    return *rc::gen::weightedElement<int>({{8, 1}, {6, 2}, {3, 3}, {2, 4}, {1, 6}, {1, 9}, {2, -1}});
  };
  return {score(), score(), score(), *rc::gen::element(-1, 0, 5, 12, 30),
          *rc::gen::weightedElement<int>({{8, 100}, {1, 60}, {1, -1}})};
}

void tell(Patient& patient, const Told& told) {
  if (told.morning >= 0) patient.morning(told.morning);
  if (told.during >= 0) patient.during(told.during);
  if (told.after >= 0) patient.after(told.after);
  if (told.stiff >= 0) patient.stiff(told.stiff);
  if (told.done >= 0) patient.done(told.done);
}

Protocol with_gate() {
  auto protocol = small_protocol();
  protocol.phases[0].advance = {criterion(Measure::days_in_phase, Comparison::at_least, 14),
                                criterion(Measure::morning, Comparison::at_most, 2, 3)};
  return protocol;
}

Patient with_history() {
  Patient patient(with_gate());
  const int days = *rc::gen::inRange(0, 45);
  for (int i = 0; i < days; ++i) {
    tell(patient, arbitrary_day());
    patient.next();
  }
  return patient;
}

}  // namespace

TEST_CASE("more pain or longer stiffness is never answered more mildly") {
  CHECK(rc::check([] {
    auto milder = with_history();
    auto worse = milder;
    auto told = arbitrary_day();
    tell(milder, told);
    const auto raise = [](int& value, int most) {
      if (value >= 0) value = *rc::gen::inRange(value, most + 1);
    };
    raise(told.morning, 10);
    raise(told.during, 10);
    raise(told.after, 10);
    raise(told.stiff, 120);
    tell(worse, told);
    RC_ASSERT(worse.action() >= milder.action());
  }));
}

TEST_CASE("a value that is not logged is never answered more mildly than a good one") {
  CHECK(rc::check([] {
    auto known = with_history();
    auto unknown = known;
    auto told = arbitrary_day();
    told.morning = 0;
    tell(known, told);
    told.morning = -1;
    tell(unknown, told);
    RC_ASSERT(unknown.action() >= known.action());
    RC_ASSERT(unknown.action() >= Action::hold);
  }));
}

TEST_CASE("a further sign is never answered more mildly") {
  CHECK(rc::check([] {
    auto without = with_history();
    auto with = without;
    const auto told = arbitrary_day();
    tell(without, told);
    tell(with, told);
    with.sign(all_signs()[*rc::gen::inRange<std::size_t>(0, sign_count)].sign);
    RC_ASSERT(with.action() >= without.action());
  }));
}

TEST_CASE("a value over the limit is at least a step back, and locks impact, at once") {
  CHECK(rc::check([] {
    auto patient = with_history();
    auto told = arbitrary_day();
    int& chosen = told.*(*rc::gen::element(&Told::morning, &Told::during, &Told::after));
    chosen = *rc::gen::inRange(6, 11);
    tell(patient, told);
    RC_ASSERT(patient.action() >= Action::regress);
    RC_ASSERT(patient.decision().impact_locked());
    RC_ASSERT(patient.decision().to <= patient.decision().from);
    RC_ASSERT(!patient.decision().run.allowed);
  }));
}

TEST_CASE("nobody climbs more than one step in seven days, or by silence") {
  CHECK(rc::check([] {
    Patient patient(with_gate());
    Date last = patient.state().start;
    for (int i = 0; i < 60; ++i) {
      const auto before = patient.state().position;
      const auto told = arbitrary_day();
      const bool silent = *rc::gen::weightedElement<bool>({{1, true}, {5, false}});
      if (!silent) tell(patient, told);
      patient.next();
      const auto after = patient.state().position;
      if (after <= before) continue;
      RC_ASSERT(!silent);
      RC_ASSERT(patient.state().day - last >= 7);
      RC_ASSERT((after.phase == before.phase && after.level == before.level + 1) ||
                (after.phase == before.phase + 1 && after.level == 0));
      last = patient.state().day;
    }
  }));
}

TEST_CASE("the same history gives the same state") {
  CHECK(rc::check([] {
    Patient one(with_gate());
    Patient two(with_gate());
    for (int i = 0; i < 30; ++i) {
      const auto told = arbitrary_day();
      tell(one, told);
      tell(two, told);
      one.next();
      two.next();
    }
    RC_ASSERT(one.state() == two.state());
  }));
}
