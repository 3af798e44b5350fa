#include <algorithm>
#include <sstream>

#include "render/layout/text.hpp"
#include "render/pages/pages.hpp"
#include "support/catch.hpp"

using namespace achilles;

namespace {

Citation cited(const char* text) { return Citation::from(text).value(); }

Exercise raise() {
  Exercise raise;
  raise.id = "raise";
  raise.title = "Raise";
  raise.how = "Up and down.";
  raise.source = cited("D");
  return raise;
}

ExerciseCard drop() {
  ExerciseCard card;
  auto& exercise = card.exercise;
  exercise.id = "drop";
  exercise.title = "Drop";
  exercise.how = "Lower slowly.";
  exercise.range = Range::below_floor;
  exercise.needs = {"step", "foam-roller"};
  exercise.instead = "raise";
  exercise.not_with.add(Sign::night_pain);
  exercise.source = cited("P: trial-2007");
  card.setup = "Stand on a step.";
  card.cues = {"Slow.", "Knee straight."};
  card.mistakes = {"Falling."};
  card.home = "A stair.";
  card.limb = Limb::one_leg;
  card.muscles = {"gastrocnemius", "soleus"};
  card.limits = "Midportion pain only.";
  card.peak_load_tenths = 73;
  card.drawing = {"  O", " /|\\", " / \\"};
  card.in_words = "On a step.";
  card.sources = {{"cues", cited("D")}, {"not_with", cited("P: trial-2007; D")}};
  return card;
}

const Register known{{{"trial-2007", "A trial. 2007", 2007, "", "", "", "https://example.org/trial", Mark::primary}}};

std::string page(const ExerciseCard& card, const render::Look& look = {}) {
  const auto instead = raise();
  return render::exercise_page(card, &instead, known, look);
}

bool says(const std::string& page, std::string_view text) { return page.find(text) != std::string::npos; }

int widest(const std::string& page) {
  std::istringstream lines{page};
  int widest = 0;
  for (std::string line; std::getline(lines, line);) widest = std::max(widest, render::cells(line));
  return widest;
}

}  // namespace

TEST_CASE("an exercise reads from the drawing to how it is done, the words right after the drawing") {
  CHECK(
      page(drop()).starts_with("Drop (drop)\n"
                               "\n"
                               "  O\n"
                               " /|\\\n"
                               " / \\\n"
                               "\n"
                               "On a step.\n"
                               "\n"
                               "Set-up\n"
                               "Stand on a step. [P: trial-2007]\n"
                               "\n"
                               "How\n"
                               "Lower slowly. [P: trial-2007]\n"
                               "\n"
                               "Cues [our own choice]\n"
                               "  – Slow.\n"
                               "  – Knee straight.\n"
                               "\n"
                               "Mistakes [P: trial-2007]\n"
                               "  – Falling.\n"
                               "\n"
                               "Equipment\n"
                               "Needs: step, foam roller.\n"
                               "Without it: Raise (achilles exercise show raise).\n"
                               "A stair. [P: trial-2007]\n"));
}

TEST_CASE("an exercise says what it asks of the tendon, in words and as far as it was measured") {
  auto card = drop();
  CHECK(says(page(card), "Light: it may be done daily. [P: trial-2007]\n"));
  CHECK(says(page(card), "About 7.3 times body weight at its peak"));
  CHECK(says(page(card), "Muscles: gastrocnemius, soleus."));
  CHECK(says(page(card), "Done with one leg at a time."));
  card.exercise.tier = Tier::high;
  card.peak_load_tenths.reset();
  CHECK(says(page(card), "High: impact, with 72 hours"));
  CHECK_FALSE(says(page(card), "times body weight"));
}

TEST_CASE("an exercise says with which site and sign it is not done, and why") {
  auto card = drop();
  CHECK(says(page(card), "Not with\n  – Insertional pain, or a site you are unsure of: below the level"));
  CHECK(says(page(card),
             "  – Any of these signs: [P: trial-2007; our own choice]\n"
             "    – Pain at night, or pain that disturbs sleep. See a clinician."));
  card.exercise.range = Range::floor;
  CHECK_FALSE(says(page(card), "Insertional pain"));
  card.exercise.purpose = Purpose::stretch;
  CHECK(says(page(card), "stretching the calf"));
  card.exercise.purpose = Purpose::load;
  card.exercise.not_with = {};
  CHECK_FALSE(says(page(card), "Not with"));
}

TEST_CASE("an exercise says how far it goes, by its own words or by its range") {
  auto card = drop();
  CHECK(says(page(card), "How far, and for whom\nMidportion pain only. [P: trial-2007]\n"));
  card.limits.clear();
  CHECK(says(page(card), "How far\nThe heel goes below the forefoot.\n"));
  card.exercise.purpose = Purpose::impact;
  CHECK_FALSE(says(page(card), "How far"));
}

TEST_CASE("every source an exercise cites is listed once, and what is unknown is named as such") {
  const auto text = page(drop());
  CHECK(says(text, "Sources\n"));
  CHECK(says(text, "  trial-2007 [P] A trial. 2007\n    https://example.org/trial\n"));
  CHECK(says(text, "  jonsson-2008 is not in the register of sources\n"));
}

TEST_CASE("an exercise without equipment or a drawing says the rest") {
  ExerciseCard card;
  card.exercise = raise();
  card.in_words = "Standing.";
  const auto text = render::exercise_page(card, nullptr, known, {});
  CHECK(text.starts_with("Raise (raise)\n\nStanding.\n\nHow\n"));
  CHECK(says(text, "None: a floor will do."));
  CHECK_FALSE(says(text, "Without it"));
}

TEST_CASE("the list groups exercises by purpose, the id beside its title where there is room") {
  const auto first = drop().exercise;
  auto second = raise();
  second.purpose = Purpose::settle;
  const std::vector<const Exercise*> both{&first, &second};
  CHECK(says(render::exercise_list_page(both, {}),
             "  raise  Raise\n\nLoad: what makes the tendon stronger\n"
             "  drop   Drop (step, foam roller)\n"));
  CHECK(says(render::exercise_list_page(both, {.width = 40}), "  drop\n    Drop (step, foam roller)\n"));
}

TEST_CASE("an exercise fits every width from 40 cells") {
  auto card = drop();
  card.drawing = {std::string(40, '#')};
  card.home = std::string(120, 'x');
  const auto& exercise = card.exercise;
  for (int width = 40; width <= 100; ++width) {
    for (const bool ascii : {false, true}) {
      const render::Look look{.width = width, .ascii = ascii};
      CHECK(widest(page(card, look)) <= width);
      CHECK(widest(render::exercise_list_page({&exercise}, look)) <= width);
    }
  }
}
