// Facts about the exercises inside the program.
#include <algorithm>
#include <fstream>
#include <sstream>

#include "protocol/builtin.hpp"
#include "protocol/load.hpp"
#include "support/catch.hpp"

using namespace achilles;

namespace {

std::string published() {
  std::ifstream in(ACHILLES_EXERCISES);
  REQUIRE(in);
  std::ostringstream text;
  text << in.rdbuf();
  return text.str();
}

std::vector<const ExerciseCard*> cards() {
  std::vector<const ExerciseCard*> all;
  for (const auto id : protocol::catalogue().ids()) all.push_back(protocol::catalogue().card(id));
  return all;
}

}  // namespace

TEST_CASE("the exercises inside the program are together the published file") {
  const auto loaded = protocol::load_catalogue(published());
  REQUIRE(loaded.issues.empty());
  REQUIRE(loaded.catalogue.ids() == protocol::catalogue().ids());
  for (const auto id : loaded.catalogue.ids()) {
    INFO(id);
    CHECK(*loaded.catalogue.card(id) == *protocol::catalogue().card(id));
  }
}

TEST_CASE("every drawing fits forty columns of plain characters, without blanks at the end of a line") {
  std::size_t drawn = 0;
  for (const auto* card : cards()) {
    INFO(card->exercise.id);
    for (const auto& line : card->drawing) {
      CHECK(line.size() <= 40);
      CHECK(std::ranges::all_of(line, [](char c) { return c >= ' ' && c <= '~'; }));
      CHECK_FALSE(line.ends_with(' '));
    }
    CHECK(card->drawing.size() <= 13);
    drawn += card->drawing.empty() ? 0U : 1U;
  }
  CHECK(drawn * 10 >= cards().size() * 9);
}

TEST_CASE("every exercise has cues, mistakes and its posture in words") {
  for (const auto* card : cards()) {
    INFO(card->exercise.id);
    CHECK_FALSE(card->cues.empty());
    CHECK_FALSE(card->mistakes.empty());
    CHECK_FALSE(card->in_words.empty());
  }
}

TEST_CASE("an exercise that needs equipment leads to one that needs none") {
  for (const auto* card : cards()) {
    INFO(card->exercise.id);
    const auto* exercise = &card->exercise;
    while (!exercise->needs.empty()) {
      exercise = protocol::catalogue().find(exercise->instead);
      REQUIRE(exercise != nullptr);
    }
  }
}

TEST_CASE("impact is locked by every sign that locks impact, and hopping by long-term steroid tablets too") {
  for (const auto* card : cards()) {
    const auto& exercise = card->exercise;
    if (exercise.purpose != Purpose::impact) continue;
    INFO(exercise.id);
    CHECK(exercise.tier == Tier::high);
    for (const auto& sign : all_signs()) {
      INFO(sign.id);
      if (sign.what == SignClass::lock_impact) CHECK(exercise.not_with.contains(sign.sign));
    }
    CHECK(exercise.not_with.contains(Sign::oral_steroid) == (exercise.id.find("run") == std::string::npos));
  }
}

TEST_CASE("with pain where the tendon ends nothing goes below the floor") {
  for (const auto* card : cards()) {
    INFO(card->exercise.id);
    if (card->exercise.range == Range::below_floor) CHECK(card->exercise.not_with.contains(Sign::distal_pain));
  }
}

TEST_CASE("every release says that it is for comfort and keeps off the tendon") {
  for (const auto* card : cards()) {
    if (card->exercise.purpose != Purpose::release) continue;
    INFO(card->exercise.id);
    CHECK(card->limits.find("comfort and range of movement only") != std::string::npos);
    CHECK(card->limits.find("never on the tendon") != std::string::npos);
  }
}

TEST_CASE("the massage a runner reads about is there, muscle by muscle") {
  const auto* upwards = protocol::catalogue().find("stroke-calf");
  REQUIRE(upwards != nullptr);
  CHECK(upwards->how.find("Several minutes, twice a day") != std::string::npos);
  for (const char* muscle : {"gastrocnemius", "soleus", "peroneals", "tibialis posterior", "tibialis anterior"}) {
    INFO(muscle);
    CHECK(std::ranges::any_of(cards(), [&](const ExerciseCard* card) {
      return card->exercise.purpose == Purpose::release &&
             std::ranges::find(card->muscles, muscle) != card->muscles.end();
    }));
  }
}

TEST_CASE("what is for plantar heel pain says that it is not an Achilles exercise") {
  for (const char* id : {"toe-stretch", "towel-raise", "towel-raise-floor"}) {
    INFO(id);
    CHECK(protocol::catalogue().card(id)->limits.find("not an Achilles exercise") != std::string::npos);
  }
}

TEST_CASE("peak loads are given where they were measured") {
  CHECK(protocol::catalogue().card("seated-raise")->peak_load_tenths == 5);
  CHECK(protocol::catalogue().card("forward-hop")->peak_load_tenths == 73);
  const auto known =
      std::ranges::count_if(cards(), [](const auto* card) { return card->peak_load_tenths.has_value(); });
  CHECK(known == 2);
}
