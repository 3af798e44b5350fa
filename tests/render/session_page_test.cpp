#include "render/session/session_page.hpp"

#include "render/layout/text.hpp"
#include "support/catch.hpp"
#include "support/guided.hpp"

using namespace achilles;
using namespace achilles::test;

namespace {

/// A block of two exercises with all that an exercise may have to say.
std::vector<Task> block() {
  auto first = raises(3, 15);
  first.planned.item.exercise.title = "Heel drop, straight knee";
  first.planned.item.exercise.how =
      "Rise on both feet at the edge of a step, shift onto the sore leg, and lower the heel slowly.";
  first.planned.item.exercise.needs = {"step"};
  auto second = holds(5);
  second.planned.item.exercise.title = "Calf raise hold";
  return {first, second};
}

const std::vector<std::string> cues{"Lower slowly.", "Knee straight."};

std::string joined(const std::vector<std::string>& lines) {
  std::string all;
  for (const auto& line : lines) all += line + "\n";
  return all;
}

std::string screen(const Session& session, const render::Look& look, int rows) {
  return joined(render::session_screen({.frame = session.frame(), .title = "Morning", .cues = cues}, look, rows));
}

/// In the seventh repetition of the second set.
Session in_the_middle() {
  auto session = test::session(block());
  session.press(Key::go_on, Milliseconds{0});
  let_pass(session, Milliseconds{0}, lead_in + 15 * seconds{6} + seconds{60} + 6 * seconds{6} + seconds{4});
  session.felt(pain(3), lead_in + 15 * seconds{6} + seconds{60} + 6 * seconds{6} + seconds{4});
  return session;
}

}  // namespace

TEST_CASE("before an exercise there is how to do it") {
  CHECK(screen(session(block()), {.width = 80}, 24) ==
        "Heel drop, straight knee · left leg\n"
        "Set 1 of 3\n"
        "\n"
        "When you are ready: Enter\n"
        "\n"
        "3 × 15. Rise on both feet at the edge of a step, shift onto the sore leg, and\n"
        "lower the heel slowly.\n"
        "Needs: step.\n"
        "– Lower slowly.\n"
        "– Knee straight.\n"
        "\n\n\n\n\n\n\n\n\n\n"
        "[··························································]\n"
        "Morning: 0 of 8 sets · at least 10:45 left\n"
        "Next: Calf raise hold · 5 × 45 s\n"
        "Space pause · s skip · b back · r again · 0-9 pain · n note · q quit · ? keys\n");
}

TEST_CASE("on the smallest screen what is to be read goes first") {
  CHECK(screen(session(block()), {.width = 40}, 12) ==
        "Heel drop, straight knee · left leg\n"
        "Set 1 of 3\n"
        "When you are ready: Enter\n"
        "3 × 15. Rise on both feet at the edge of\n"
        "a step, shift onto the sore leg, and\n"
        "lower the heel slowly.\n"
        "Needs: step.\n"
        "– Lower slowly.\n"
        "– Knee straight.\n"
        "\n"
        "\n"
        "Space pause · 0-9 pain · ? all keys\n");
}

TEST_CASE("during a set there is what to do now, and what is left") {
  CHECK(screen(in_the_middle(), {.width = 40}, 12) ==
        "Heel drop, straight knee · left leg\n"
        "Set 2 of 3 · repetition 7 of 15\n"
        "\n"
        "Down 2\n"
        "\n"
        "– Lower slowly.\n"
        "– Knee straight.\n"
        "\n"
        "[████··································]\n"
        "1 of 8 sets · at least 7:30 left\n"
        "Next: Calf raise hold · 5 × 45 s\n"
        "Space pause · 0-9 pain · ? all keys\n");
  const auto wide = screen(in_the_middle(), {.width = 80}, 24);
  CHECK(wide.find("Morning: 1 of 8 sets · at least 7:30 left · pain 3\n") != std::string::npos);
}

TEST_CASE("in ASCII it is the same in ASCII") {
  CHECK(screen(in_the_middle(), {.width = 40, .ascii = true}, 12) ==
        "Heel drop, straight knee - left leg\n"
        "Set 2 of 3 - repetition 7 of 15\n"
        "\n"
        "Down 2\n"
        "\n"
        "- Lower slowly.\n"
        "- Knee straight.\n"
        "\n"
        "[####----------------------------------]\n"
        "1 of 8 sets - at least 7:30 left\n"
        "Next: Calf raise hold - 5 x 45 s\n"
        "Space pause - 0-9 pain - ? all keys\n");
}

TEST_CASE("line by line each change is a sentence") {
  auto it = test::session(block());
  const auto line = [&] { return render::session_line(it.frame(), cues, {.width = 100, .accessible = true}); };
  CHECK(line() ==
        "Heel drop, straight knee, left leg, 3 times 15, 3 s up, 3 s down, rest 1 min. Rise on both feet at\n"
        "the edge of a step, shift onto the sore leg, and lower the heel slowly. Needs: step. Lower slowly.\n"
        "Knee straight. Press Enter to begin.\n");
  it.press(Key::go_on, Milliseconds{0});
  CHECK(line() == "Set 1 of 3, left leg: begins in 5 s\n");
  it.advance(lead_in);
  CHECK(line() == "1: up 3 s\n");
  it.advance(lead_in + seconds{3});
  CHECK(line() == "down 3 s\n");
  it.press(Key::skip, lead_in + seconds{3});
  CHECK(line() == "Rest 55 s. Next: set 2 of 3.\n");
  it.press(Key::pause, lead_in + seconds{4});
  CHECK(line() == "Paused. Space goes on.\n");
}

TEST_CASE("no screen is higher or wider than it may be, whatever is shown") {
  for (const int width : {40, 57, 80, 200}) {
    for (const int rows : {12, 13, 17, 24, 60}) {
      for (const auto& session : {test::session(block()), in_the_middle(), test::session({})}) {
        for (const auto shows : {render::SessionView::Shows::session, render::SessionView::Shows::keys,
                                 render::SessionView::Shows::note}) {
          const render::SessionView view{.frame = session.frame(),
                                         .title = "Morning",
                                         .cues = cues,
                                         .message = "Pain 7 is over 5: this exercise is over.",
                                         .typed = std::string_view{"A long note that goes on and on and on and on"},
                                         .shows = shows};
          const auto lines = render::session_screen(view, {.width = width}, rows);
          CHECK(lines.size() <= static_cast<std::size_t>(rows));
          for (const auto& line : lines) CHECK(render::cells(line) <= width);
        }
      }
    }
  }
}

TEST_CASE("the session as a text says what is timed and what is not") {
  auto tasks = block();
  tasks.front().done.left = 1;
  tasks.push_back(drops(2, 15));
  CHECK(render::script_page(script_of(tasks), "Morning", {.width = 80}) ==
        "Morning · 9 sets in 3 exercises · at least 8:15\n"
        "\n"
        "1. Heel drop, straight knee · left leg\n"
        "   3 × 15, 3 s up, 3 s down, rest 1 min\n"
        "   1 set done already, 2 to do.\n"
        "   Rise on both feet at the edge of a step, shift onto the sore leg, and lower\n"
        "   the heel slowly.\n"
        "   Timed: 4:05, lead-ins included.\n"
        "\n"
        "2. Calf raise hold · both legs together\n"
        "   5 × 45 s\n"
        "   Rest as long as you need: no rest is stated. Timed: 4:10, lead-ins included.\n"
        "\n"
        "3. heel-drop-straight · left leg\n"
        "   2 × 15\n"
        "   Each set in your own time: no tempo is stated. Rest as long as you need: no\n"
        "   rest is stated.\n");
}
