#include "render/pages/pages.hpp"
#include "support/catch.hpp"
#include "support/heel_programme.hpp"

using namespace achilles;

namespace {

Start start() {
  Start start;
  start.side = Side::left;
  start.site = Site::midportion;
  start.onset = example::day("2026-08-03");
  return start;
}

}  // namespace

TEST_CASE("status says where the runner stands and what opens the next phase") {
  const auto protocol = example::protocol();
  auto decision = example::decision();
  decision.from = decision.to = {0, 0};
  decision.impact_locked_through = decision.day + 1;
  decision.baseline = 5;
  decision.run = {};
  decision.pending.clear();
  decision.gate = {{&protocol.phases[0].advance[0].criterion, 15, true},
                   {&protocol.phases[0].advance[1].criterion, {}, false}};
  CHECK(render::status_page(decision, protocol, start(), {28, 16, 12, 84, 1}, {}) ==
        "Fri 20 Nov 2026 · Base loading · week 2, day 3\n"
        "\n"
        "Hold. The same again today.\n"
        "\n"
        "Programme       Heel drops 1.2, day 31\n"
        "Where           left, midportion\n"
        "Sore since      Mon 3 Aug 2026\n"
        "Diagnosis       none yet; worth having before the load grows\n"
        "Usual morning   pain 2.5\n"
        "Impact          locked through Sat 21 Nov (tomorrow)\n"
        "Running         No running in this phase.\n"
        "Done            84 % of what was asked, over 12 of 16 days in the last 28 days;\n"
        "                4 days not logged, and unknown; 1 day of rest the coach ordered,\n"
        "                kept\n"
        "\n"
        "Why\n"
        "  – This morning has not been logged; without it nothing moves up.\n"
        "    [S: public-secondary-notes]\n"
        "\n"
        "What opens the next phase, Eccentric loading\n"
        "  ✓ 14 days or more in this phase: 15 so far (met) [our own choice]\n"
        "  – One-leg heel raise 3x15 at pain 2 or less in the last 14 days: not shown\n"
        "    [our own choice]\n"
        "\n"
        "Education and self-tracking, not a medical device and not a diagnosis.\n");
}

TEST_CASE("the status line is for a prompt") {
  auto decision = example::decision();
  CHECK(render::status_line(decision, example::protocol()) == "eccentric 1 · hold · morning due");
  CHECK(render::status_line(decision, example::protocol(), {80, false, true}) == "eccentric 1 - hold - morning due");
  decision.pending.clear();
  CHECK(render::status_line(decision, example::protocol()) == "eccentric 1 · hold");
}

TEST_CASE("a stopped status waits for nothing") {
  CHECK(render::status_line(example::stopped(), example::protocol()) == "eccentric 1 · stop");
}
