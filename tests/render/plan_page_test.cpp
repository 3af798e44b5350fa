#include "render/pages/pages.hpp"
#include "render/words/words.hpp"
#include "support/catch.hpp"
#include "support/heel_programme.hpp"

using namespace achilles;

namespace {

bool has(const std::string& page, std::string_view text) { return page.find(text) != std::string::npos; }

Date today() { return example::decision().day; }

std::string page_of(const Decision& decision) {
  return render::plan_page(example::plan_of(decision), example::protocol(), false, today(), {});
}

}  // namespace

TEST_CASE("the plan says what to do, how, why, and what is still to log") {
  CHECK(page_of(example::decision()) ==
        "Fri 20 Nov 2026 · Eccentric loading · week 2, day 3 · level 1 of 2\n"
        "\n"
        "Hold. The same again today.\n"
        "\n"
        "Why\n"
        "  – This morning has not been logged; without it nothing moves up.\n"
        "    [S: public-secondary-notes]\n"
        "\n"
        "Morning\n"
        "  Heel drop, straight knee · left leg\n"
        "    heel-drop-straight: 3 × 15, 1 s up, 3 s down, +5 kg, rest 2 min\n"
        "    [P: alfredson-1998; our own choice]\n"
        "    Rise on both feet at the edge of a step, shift onto the sore leg, and lower\n"
        "    the heel slowly.\n"
        "    Needs: step.\n"
        "\n"
        "Evening\n"
        "  Heel drop, straight knee · left leg\n"
        "    heel-drop-straight: 3 × 15, 1 s up, 3 s down, +5 kg, rest 2 min\n"
        "    [P: alfredson-1998; our own choice]\n"
        "\n"
        "Any time\n"
        "  Ankle pumps · each leg\n"
        "    ankle-pumps: no dose stated [P: silbernagel-2020]\n"
        "    (optional, for comfort; adapted for home, tested in no trial)\n"
        "    Move the foot up and down without load.\n"
        "    As many as feel good.\n"
        "\n"
        "Pain\n"
        "  Pain up to 5 of 10 is allowed during and after, if it has settled by the next\n"
        "  morning. [S: public-secondary-notes]\n"
        "  This phase is stricter: pain during activity 5 or more over 3 days: 1 level\n"
        "  lower. [our own choice]\n"
        "\n"
        "Running\n"
        "  Running is allowed, up to 8.2 km, measured by your own last 30 days.\n"
        "  [P: frandsen-2025]\n"
        "\n"
        "Still to log\n"
        "  How much did the first steps hurt this morning?\n"
        "    achilles log morning N\n"
        "  How much did it hurt after activity yesterday?\n"
        "    achilles log pain N --when after --day yesterday\n"
        "\n"
        "In this phase\n"
        "  – Discomfort while lowering is part of this phase. [our own choice]\n"
        "\n"
        "Education and self-tracking, not a medical device and not a diagnosis.\n");
}

TEST_CASE("a stop shows where to go and what clears it, and no exercise") {
  CHECK(page_of(example::stopped()) ==
        "Fri 20 Nov 2026 · Eccentric loading · week 2, day 3 · level 1 of 2\n"
        "\n"
        "Stop. No exercise until a clinician has cleared it.\n"
        "\n"
        "Sudden pain at the back of the leg, or a snap, a pop or a kick felt there.\n"
        "  This can be a torn tendon. Go to an emergency department today. Being able to\n"
        "  walk, to move the ankle or to stand on tiptoe does not rule it out, and\n"
        "  neither does mild pain.\n"
        "  Where: an emergency department, now.\n"
        "  [P: boyd-2015, kernow-rms; S: theachilleshub]\n"
        "\n"
        "Once a clinician has said that it does not stand in the way, record who and\n"
        "when:\n"
        "  achilles screen --clear pop --by NAME --on DATE\n"
        "\n"
        "Education and self-tracking, not a medical device and not a diagnosis.\n");
}

TEST_CASE("a stop shows no exercise even where a plan still has some") {
  auto plan = example::plan_of(example::decision());
  plan.decision = example::stopped();
  for (const auto& page : {render::plan_page(plan, example::protocol(), false, today(), {}),
                           render::today_page(plan, example::protocol(), {}, {})}) {
    CHECK_FALSE(has(page, "Heel drop"));
    CHECK_FALSE(has(page, "3 × 15"));
  }
}

TEST_CASE("nobody is told how to clear being under 18") {
  auto decision = example::stopped();
  decision.findings = {{Action::stop, reason::StopSign{Sign::under_18}}};
  CHECK(has(page_of(decision), "This program is for adults"));
  CHECK_FALSE(has(page_of(decision), "--clear"));
}

TEST_CASE("a preview says that it is one, and how to begin") {
  const auto page = render::plan_page(example::plan_of(example::decision()), example::protocol(), true, today(), {});
  CHECK(has(page,
            "Preview of day one. Nothing is stored. To begin:\n"
            "  achilles start\n"));
  CHECK(has(page, "3 × 15"));
  CHECK_FALSE(has(page, "Still to log"));
  CHECK_FALSE(has(page, "Why"));
}

TEST_CASE("a day of less says what there is less of") {
  auto decision = example::decision();
  decision.action = Action::reduce;
  CHECK(render::action_sentence(decision) == "The same exercises, with one set less.");
  decision.reduce = Response::Parameter::rounds;
  CHECK(render::action_sentence(decision) ==
        "The same exercises, with one round of the day less, or one set less where there is one round.");
  decision.reduce = Response::Parameter::load;
  CHECK(render::action_sentence(decision) ==
        "The same exercises, with half the added load, or one set less where there is none.");
}

TEST_CASE("a day without exercises says so") {
  auto plan = example::plan_of(example::decision());
  plan.decision.action = Action::rest;
  plan.decision.run = {};
  plan.blocks.clear();
  const auto page = render::plan_page(plan, example::protocol(), false, today(), {});
  CHECK(has(page, "Rest. No loading of the tendon today; it starts again one level lower.\n"));
  CHECK(has(page, "No exercises today.\n"));
  CHECK(has(page, "No running today.\n"));
}

TEST_CASE("a trial that may be tried comes with the line that logs it") {
  const auto trial = example::raise_trial();
  auto plan = example::plan_of(example::decision());
  plan.checks = {{&trial, {}, false}};
  CHECK(has(render::plan_page(plan, example::protocol(), false, today(), {}),
            "May be tried today, once\n"
            "  One-leg heel raise 3x15 at pain 2 or less in the last 14 days: not shown [our\n"
            "  own choice]\n"
            "    achilles log session heel-raise-one-leg 3x15 --pain N\n"));
}

TEST_CASE("the plan of a day gone by asks about that day and logs for it") {
  const auto trial = example::raise_trial();
  auto plan = example::plan_of(example::decision());
  plan.checks = {{&trial, {}, false}};
  const auto on = [&](int days_later) {
    return render::plan_page(plan, example::protocol(), false, today() + days_later, {});
  };
  CHECK(has(on(1),
            "Could be tried yesterday, once\n"
            "  One-leg heel raise 3x15 at pain 2 or less in the last 14 days: not shown [our\n"
            "  own choice]\n"
            "    achilles log session heel-raise-one-leg 3x15 --pain N --day yesterday\n"));
  CHECK(has(on(1),
            "Still to log\n"
            "  How much did the first steps hurt yesterday?\n"
            "    achilles log morning N --day yesterday\n"
            "  How much did it hurt after activity on Thu?\n"
            "    achilles log pain N --when after --day 2026-11-19\n"));
  CHECK(has(on(30),
            "  How much did the first steps hurt on Fri 20 Nov?\n"
            "    achilles log morning N --day 2026-11-20\n"));
}

TEST_CASE("colour stands beside a word, never alone") {
  const auto page =
      render::plan_page(example::plan_of(example::decision()), example::protocol(), false, today(), {80, true, false});
  CHECK(has(page, "\x1b[1;32mHold\x1b[0m. The same again today.\n"));
  CHECK(has(page, "\x1b[2m[S: public-secondary-notes]\x1b[0m\n"));
}
