#include "render/pages/pages.hpp"
#include "support/catch.hpp"

using namespace achilles;

TEST_CASE("an error says its cause, then the next step") {
  const Error error(Exit::usage, "--pain 11 is outside 0 to 10", "0 is no pain, 10 the worst you can imagine.");
  CHECK(render::error_text(error, {}) ==
        "achilles: --pain 11 is outside 0 to 10\n"
        "  0 is no pain, 10 the worst you can imagine.\n");
}

TEST_CASE("an error without a next step is one line") {
  CHECK(render::error_text(Error(Exit::failed, "nothing to undo"), {}) == "achilles: nothing to undo\n");
}

TEST_CASE("each line of a hint stays a line, and long ones are filled to the width") {
  const Error error(Exit::storage, "not saved: no space left on /home",
                    "Your earlier 213 entries are intact.\nMake room.");
  CHECK(render::error_text(error, {40, false, false}) ==
        "achilles: not saved: no space left on\n"
        "          /home\n"
        "  Your earlier 213 entries are intact.\n"
        "  Make room.\n");
}

TEST_CASE("an escape sequence in a bad value cannot reach the terminal") {
  const auto text = render::error_text(Error(Exit::usage, "no command named '\x1b[2J'"), {});
  CHECK(text == "achilles: no command named '\\x1b[2J'\n");
}
