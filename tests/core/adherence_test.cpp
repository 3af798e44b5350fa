#include "achilles/adherence.hpp"

#include "support/builders.hpp"
#include "support/catch.hpp"

using namespace achilles;

namespace {

/// A State on its tenth day, of which nothing is known.
State tenth_day() {
  State state;
  state.start = test::day("2026-03-01");
  state.day = test::day("2026-03-10");
  return state;
}

Trace asked(std::optional<Percent> done) {
  Trace trace;
  trace.prescribed = true;
  trace.done = done;
  return trace;
}

}  // namespace

TEST_CASE("adherence is the mean share on the days it is known of") {
  auto state = tenth_day();
  state.traces[0] = asked(Percent::of<100>());
  state.traces[3] = asked(Percent::of<50>());
  CHECK(adherence(state) == Adherence{10, 2, 2, 75, 0});
}

TEST_CASE("a day that asked for nothing does not count, whatever was done") {
  auto state = tenth_day();
  state.traces[0] = asked(Percent::of<100>());
  state.traces[1].done = Percent::of<10>();
  CHECK(adherence(state) == Adherence{10, 1, 1, 100, 0});
}

TEST_CASE("what was not logged is unknown, and lowers nothing") {
  auto state = tenth_day();
  state.traces[0] = asked(Percent::of<100>());
  state.traces[1] = asked({});
  CHECK(adherence(state) == Adherence{10, 2, 1, 100, 0});
  state.traces[0].done.reset();
  CHECK(adherence(state) == Adherence{10, 2, 0, 0, 0});
}

TEST_CASE("a session that was left out is known, and is none of it") {
  auto state = tenth_day();
  state.traces[0] = asked(Percent::of<0>());
  CHECK(adherence(state) == Adherence{10, 1, 1, 0, 0});
}

TEST_CASE("days of rest that the coach ordered are counted apart") {
  auto state = tenth_day();
  state.rested = 0b101;
  CHECK(adherence(state).rested == 2);
}

TEST_CASE("nothing before the start counts, nor what lies more than 28 days back") {
  auto state = tenth_day();
  state.traces[9] = asked(Percent::of<100>());
  state.traces[10] = asked(Percent::of<100>());
  CHECK(adherence(state).asked == 1);
  state.start = test::day("2026-01-01");
  for (auto& trace : state.traces) trace = asked(Percent::of<100>());
  CHECK(adherence(state) == Adherence{28, 28, 28, 100, 0});
  state.start = test::day("2026-03-11");
  CHECK(adherence(state) == Adherence{});
}
