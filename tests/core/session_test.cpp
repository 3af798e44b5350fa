#include "achilles/session.hpp"

#include "support/catch.hpp"
#include "support/guided.hpp"

using namespace achilles;
using namespace achilles::test;
using Kind = Beat::Kind;
using Mode = Frame::Mode;

namespace {

/// Begins the first set, and lets it come to its first beat.
Session begun(const std::vector<Task>& tasks) {
  auto session = test::session(tasks);
  session.press(Key::go_on, Milliseconds{0});
  let_pass(session, Milliseconds{0}, lead_in);
  return session;
}

constexpr Milliseconds at(int seconds) { return lead_in + std::chrono::seconds{seconds}; }

}  // namespace

TEST_CASE("a session waits until the runner begins") {
  auto session = test::session({raises()});
  session.advance(std::chrono::hours{1});
  CHECK(session.frame().mode == Mode::waiting);
  CHECK(session.frame().beat->kind == Kind::setup);
  CHECK_FALSE(session.next_change());
}

TEST_CASE("a set is done when its last repetition is down") {
  auto session = begun({raises(2, 2)});
  let_pass(session, at(0), at(12) - Milliseconds{1});
  CHECK(session.take_events().empty());
  CHECK(session.frame().reps == 1);
  session.advance(at(12));
  CHECK(session.take_events() == std::vector<SessionEvent>{SetDone{0, Legs::left, 1, 2, {}}});
  CHECK(session.frame().beat->kind == Kind::rest);
  CHECK(session.frame().sets_done == 1);
  CHECK(session.frame().sets_all == 2);
}

TEST_CASE("a beat begins where the one before it ended, however late that is seen") {
  auto session = begun({raises(1, 3)});
  session.advance(at(3) + Milliseconds{450});
  CHECK(session.frame().beat->kind == Kind::lower);
  CHECK(session.frame().left == Milliseconds{2'550});
  session.advance(at(6) + Milliseconds{900});
  CHECK(session.frame().left == Milliseconds{2'100});
}

TEST_CASE("the seconds shown change at whole seconds before the end of the beat") {
  auto session = begun({raises()});
  CHECK(session.frame().left == seconds{3});
  CHECK(session.next_change() == at(1));
  session.advance(at(1) + Milliseconds{20});
  CHECK(session.next_change() == at(2));
  session.advance(at(2));
  CHECK(session.next_change() == at(3));
}

TEST_CASE("a pause stretches nothing but itself") {
  auto session = begun({raises()});
  session.press(Key::pause, at(1));
  session.advance(at(100));
  CHECK(session.frame().mode == Mode::paused);
  CHECK(session.frame().left == seconds{2});
  session.press(Key::pause, at(100));
  CHECK(session.frame().left == seconds{2});
  session.advance(at(102));
  CHECK(session.frame().beat->kind == Kind::lower);
}

TEST_CASE("a leap of time ends the beat that was running and nothing behind it") {
  auto session = begun({holds(1), raises()});
  session.advance(at(3'600));
  CHECK(sets_in(session.take_events()).size() == 1);  // held when the lid was closed, and the time was over
  CHECK(session.frame().mode == Mode::waiting);

  auto raising = begun({raises(2, 2)});
  raising.advance(at(3'600));
  CHECK(raising.take_events().empty());
  CHECK(raising.frame().mode == Mode::paused);
  CHECK(raising.frame().away);
  CHECK(raising.frame().beat->kind == Kind::lower);
  raising.press(Key::go_on, at(3'700));
  CHECK(raising.frame().left == seconds{3});
}

TEST_CASE("a hold that a suspended machine slept through is as long as it was") {
  auto session = begun({holds(2)});
  session.advance(at(30));
  CHECK(session.frame().left == seconds{15});
  CHECK(session.frame().mode == Mode::going);
}

TEST_CASE("what has no tempo is done when the runner says so") {
  auto session = test::session({drops(2, 15)});
  session.press(Key::go_on, seconds{1});
  CHECK(session.frame().beat->kind == Kind::work);
  session.press(Key::go_on, seconds{60});
  CHECK(sets_in(session.take_events()) == std::vector{SetDone{0, Legs::left, 1, 15, {}}});
  CHECK(session.frame().beat->kind == Kind::rest);
  CHECK(session.frame().untimed == 2);
}

TEST_CASE("a timed set that is ended early counts what was done of it") {
  auto session = begun({raises(1, 10)});
  session.press(Key::go_on, at(2));
  CHECK(session.frame().beat->kind == Kind::raise);  // not one repetition yet
  let_pass(session, at(2), at(25));
  session.press(Key::go_on, at(25));
  CHECK(sets_in(session.take_events()) == std::vector{SetDone{0, Legs::left, 1, 4, {}}});

  auto hold = begun({holds(1)});
  hold.press(Key::go_on, at(20));
  CHECK(sets_in(hold.take_events()) == std::vector{SetDone{0, Legs::together, 1, {}, seconds{20}}});
}

TEST_CASE("a set that is skipped does not count") {
  auto session = begun({raises(2, 2)});
  session.press(Key::skip, at(4));
  CHECK(session.take_events().empty());
  CHECK(session.frame().beat->kind == Kind::rest);
  session.press(Key::skip, at(5));
  CHECK(session.frame().beat->kind == Kind::lead_in);
  CHECK(session.frame().beat->set == 2);
}

TEST_CASE("a set that is done again counts once") {
  auto session = begun({raises(2, 1)});
  let_pass(session, at(0), at(6));
  session.press(Key::again, at(10));
  CHECK(session.frame().beat->kind == Kind::lead_in);
  CHECK(session.frame().beat->set == 1);
  let_pass(session, at(10), at(21));
  CHECK(session.frame().beat->kind == Kind::rest);
  CHECK(sets_in(session.take_events()).size() == 1);
}

TEST_CASE("back goes to the set before, from a rest to the one that was just done") {
  auto session = begun({raises(3, 1)});
  let_pass(session, at(0), at(66));
  CHECK(session.frame().beat->set == 2);
  CHECK(session.frame().beat->kind == Kind::raise);
  session.press(Key::back, at(67));
  CHECK(session.frame().beat->set == 1);
  session.press(Key::back, at(67));
  CHECK(session.frame().beat->set == 1);
}

TEST_CASE("pain at the limit goes on, and pain over it ends the exercise at once") {
  auto session = begun({raises(2, 2), holds(1)});
  session.felt(pain(5), at(4));
  CHECK(session.frame().beat->kind == Kind::lower);
  CHECK(session.frame().pain == pain(5));
  session.felt(pain(6), at(5));
  CHECK(session.take_events() ==
        std::vector<SessionEvent>{Felt{0, Legs::left, pain(5)}, Felt{0, Legs::left, pain(6)}, EndedByPain{0, pain(6)}});
  CHECK(session.frame().beat->kind == Kind::setup);
  CHECK(session.frame().beat->part == 1);
}

TEST_CASE("between two exercises it is the one before that hurt") {
  auto session = begun({raises(1, 1), holds(1)});
  let_pass(session, at(0), at(6));
  session.felt(pain(7), at(8));
  const auto events = session.take_events();
  CHECK(events.back() == SessionEvent{EndedByPain{0, pain(7)}});
  CHECK(session.frame().beat->part == 1);
}

TEST_CASE("pain over the limit in the last exercise ends the session") {
  auto session = begun({raises(2, 2)});
  session.felt(pain(7), at(5));
  CHECK(session.over());
}

TEST_CASE("at the end it asks once for the pain that nobody told") {
  auto session = test::session({drops(1)});
  session.press(Key::go_on, seconds{1});
  session.press(Key::go_on, seconds{60});
  CHECK(session.frame().mode == Mode::asking);
  CHECK(sets_in(session.take_events()).size() == 1);
  session.felt(pain(2), seconds{70});
  CHECK(session.take_events() == std::vector<SessionEvent>{Answered{pain(2)}});
  CHECK(session.over());
}

TEST_CASE("it does not ask for what was told, nor where nothing was done") {
  auto told = test::session({drops(1)});
  told.press(Key::go_on, seconds{1});
  told.felt(pain(3), seconds{20});
  told.press(Key::go_on, seconds{60});
  CHECK(told.over());

  auto idle = test::session({drops(1)});
  idle.press(Key::quit, seconds{1});
  CHECK(idle.over());
}

TEST_CASE("whoever quits is asked, and may leave without an answer") {
  auto session = test::session({drops(2)});
  session.press(Key::go_on, seconds{1});
  session.press(Key::go_on, seconds{60});
  session.press(Key::quit, seconds{61});
  CHECK(session.frame().mode == Mode::asking);
  session.press(Key::quit, seconds{62});
  CHECK(session.over());
}

TEST_CASE("the time left is of all that is timed, and the rest is counted") {
  auto session = begun({raises(2, 2), drops(2)});
  session.advance(at(3));
  CHECK(session.frame().time_left == seconds{9 + 60 + 12});
  CHECK(session.frame().untimed == 3);
  CHECK(session.frame().next == &session.script().parts[1]);
}

TEST_CASE("an exercise that is left out is passed over") {
  auto session = begun({raises(1, 1), drops(2), holds(1)});
  session.leave_out([](const Part& part) { return part.planned.item.exercise.id == "heel-drop-straight"; });
  let_pass(session, at(0), at(6));
  CHECK(session.frame().part->planned.item.exercise.id == "calf-raise-hold");
  CHECK(session.frame().sets_all == 2);
}
