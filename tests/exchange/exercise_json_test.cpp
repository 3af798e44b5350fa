#include <nlohmann/json.hpp>

#include "exchange/json.hpp"
#include "support/catch.hpp"

using namespace achilles;
using nlohmann::json;

namespace {

Citation cited(const char* text) { return Citation::from(text).value(); }

ExerciseCard drop() {
  ExerciseCard card;
  auto& exercise = card.exercise;
  exercise.id = "drop";
  exercise.title = "Drop";
  exercise.how = "Lower slowly.";
  exercise.tier = Tier::medium;
  exercise.range = Range::below_floor;
  exercise.needs = {"step"};
  exercise.instead = "raise";
  exercise.not_with.add(Sign::oral_steroid);
  exercise.not_with.add(Sign::night_pain);
  exercise.source = cited("P: trial");
  card.setup = "Stand.";
  card.cues = {"Slow."};
  card.mistakes = {"Fast."};
  card.limb = Limb::one_leg;
  card.muscles = {"soleus"};
  card.drawing = {" O", "/|\\"};
  card.in_words = "On a step.";
  card.sources = {{"cues", cited("D")}};
  return card;
}

}  // namespace

TEST_CASE("an exercise is whole in its document, unknown as null") {
  const auto text = exchange::exercise_json(drop());
  CHECK(text.starts_with("{\n  \"schema\": \"achilles/exercise/1\",\n"));
  CHECK(json::parse(text)["exercise"] == json::parse(R"({
    "id": "drop", "title": "Drop", "purpose": "load", "tier": "medium", "range": "below-floor", "needs": ["step"],
    "instead": "raise", "how": "Lower slowly.", "not_at": ["insertional", "unsure"],
    "not_with": ["night-pain", "oral-steroid"], "source": "P: trial", "setup": "Stand.", "cues": ["Slow."],
    "mistakes": ["Fast."], "home": null, "side": "one-leg", "muscles": ["soleus"], "limits": null,
    "peak_load_tenths": null, "drawing": [" O", "/|\\"], "in_words": "On a step.", "sources": {"cues": "D"}})"));
}

TEST_CASE("the list of exercises has each in short") {
  const auto exercise = drop().exercise;
  const auto it = json::parse(exchange::exercise_list_json({&exercise, &exercise}));
  CHECK(it["schema"] == "achilles/exercises/1");
  REQUIRE(it["exercises"].size() == 2);
  CHECK(it["exercises"][1]["id"] == "drop");
  CHECK_FALSE(it["exercises"][1].contains("drawing"));
}
