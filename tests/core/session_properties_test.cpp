#include <rapidcheck.h>

#include <set>

#include "support/catch.hpp"
#include "support/guided.hpp"

using namespace achilles;
using namespace achilles::test;
using Mode = Frame::Mode;

namespace {

Task any_task() {
  const auto legs = *rc::gen::element(Legs::left, Legs::right, Legs::together, Legs::each);
  const int sets = *rc::gen::inRange(1, 4);
  auto task = *rc::gen::element(raises(sets, 2, legs), holds(sets, legs), drops(sets, 5, legs));
  if (*rc::gen::arbitrary<bool>()) task.planned.item.dose.rest = seconds{*rc::gen::inRange(0, 12)};
  if (*rc::gen::arbitrary<bool>()) task.planned.item.dose.rest_after = seconds{20};
  task.done = {*rc::gen::inRange(0, 4), *rc::gen::inRange(0, 4)};
  return task;
}

/// Every set that was told of, by exercise, leg and number.
using Told = std::set<std::tuple<std::size_t, Legs, int>>;

void expect_sound(const Session& session, const Told& told, int before) {
  const auto frame = session.frame();
  RC_ASSERT(frame.sets_done == before + static_cast<int>(told.size()));
  RC_ASSERT(frame.sets_done <= frame.sets_all);
  RC_ASSERT(frame.time_left >= Milliseconds{0});
  if (frame.left) RC_ASSERT(*frame.left >= Milliseconds{0});
  if (frame.left) RC_ASSERT(*frame.left <= *frame.beat->time);
}

}  // namespace

TEST_CASE("whatever is pressed whenever, a finished set is told of once and never lost") {
  CHECK(rc::check([] {
    auto session = test::session({any_task(), any_task(), any_task()});
    int before = session.script().done_before;
    for (const auto& part : session.script().parts) before += part.done_before;
    Told told;
    Milliseconds now{0};
    const int steps = *rc::gen::inRange(0, 120);
    for (int step = 0; step < steps && !session.over(); ++step) {
      now += Milliseconds{*rc::gen::element(0, 1, 250, 999, 1'000, 4'000, 9'000, 60'000)};
      const int what = *rc::gen::inRange(0, 12);
      if (what < 7) {
        session.press(static_cast<Key>(what), now);
      } else if (what == 7) {
        session.felt(pain(*rc::gen::inRange(0, 11)), now);
      } else {
        session.advance(now);
      }
      for (const auto& done : sets_in(session.take_events())) {
        RC_ASSERT(told.emplace(done.part, done.legs, done.set).second);
        RC_ASSERT(done.reps.value_or(1) > 0);
        RC_ASSERT(done.hold.value_or(seconds{1}) > seconds{0});
      }
      expect_sound(session, told, before);
    }
  }));
}

TEST_CASE("left alone, the time left falls by what passes, to the next thing that waits") {
  CHECK(rc::check([] {
    auto session = test::session({any_task(), any_task()});
    session.press(Key::go_on, Milliseconds{0});
    auto last = session.frame().time_left;
    Milliseconds now{0};
    while (session.frame().mode == Mode::going) {
      const Milliseconds tick{*rc::gen::inRange(1, 1'500)};
      now += tick;
      session.advance(now);
      const auto left = session.frame().time_left;
      RC_ASSERT(left <= last);
      if (session.frame().mode == Mode::going) RC_ASSERT(last - left == tick);
      last = left;
    }
  }));
}

TEST_CASE("how often the clock is looked at changes nothing") {
  CHECK(rc::check([] {
    const std::vector tasks{any_task(), raises(2, 3)};
    auto often = test::session(tasks);
    auto seldom = test::session(tasks);
    Milliseconds now{0};
    for (int step = 0; step < 60; ++step) {
      const Milliseconds tick{*rc::gen::inRange(1, 9'999)};
      for (Milliseconds part{0}; part < tick; part += Milliseconds{333}) often.advance(now + part);
      now += tick;
      often.advance(now);
      seldom.advance(now);
      if (*rc::gen::inRange(0, 3) == 0) {
        often.press(Key::go_on, now);
        seldom.press(Key::go_on, now);
      }
      RC_ASSERT(often.frame().place == seldom.frame().place);
      RC_ASSERT(often.frame().left == seldom.frame().left);
    }
    RC_ASSERT(often.take_events() == seldom.take_events());
  }));
}
