#include "render/pages/pages.hpp"
#include "support/catch.hpp"
#include "support/heel_programme.hpp"

using namespace achilles;

TEST_CASE("today is one screen that ends in the next thing to type") {
  CHECK(render::today_page(example::plan_of(example::decision()), example::protocol(), "achilles log morning N", {}) ==
        "Fri 20 Nov 2026 · Eccentric loading · week 2, day 3 · level 1 of 2\n"
        "\n"
        "Hold. The same again today.\n"
        "This morning has not been logged; without it nothing moves up.\n"
        "\n"
        "Morning   Heel drop, straight knee · left leg · 3 × 15, +5 kg\n"
        "Evening   Heel drop, straight knee · left leg · 3 × 15, +5 kg\n"
        "Any time  Ankle pumps · each leg · no dose stated (optional)\n"
        "Running is allowed, up to 8.2 km, measured by your own last 30 days.\n"
        "\n"
        "How much did the first steps hurt this morning?\n"
        "Next: achilles log morning N\n"
        "\n"
        "Education and self-tracking, not a medical device and not a diagnosis.\n");
}

TEST_CASE("with nothing left to do there is no next thing to type") {
  auto decision = example::decision();
  decision.pending.clear();
  const auto page = render::today_page(example::plan_of(decision), example::protocol(), {}, {});
  CHECK(page.find("Next:") == std::string::npos);
  CHECK(page.find("\n\n\n") == std::string::npos);
}

TEST_CASE("what is done is marked, and when all that is asked for is done, the screen says so") {
  auto plan = example::plan_of(example::decision());
  plan.blocks[0].items[0].done = true;
  const auto partly = render::today_page(plan, example::protocol(), "achilles plan", {});
  CHECK(partly.find("Morning   Heel drop, straight knee · left leg · 3 × 15, +5 kg · done\n"
                    "Evening   Heel drop, straight knee · left leg · 3 × 15, +5 kg\n") != std::string::npos);
  CHECK(partly.find("All of it is done.") == std::string::npos);
  plan.blocks[1].items[0].done = true;
  const auto done = render::today_page(plan, example::protocol(), {}, {});
  CHECK(done.find("Any time  Ankle pumps · each leg · no dose stated (optional)\n"
                  "All of it is done.\n") != std::string::npos);
  CHECK(render::plan_page(plan, example::protocol(), false, plan.decision.day, {})
            .find("Evening\n"
                  "  Heel drop, straight knee · left leg · done\n") != std::string::npos);
}
