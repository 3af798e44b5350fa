#include "protocol/catalogue.hpp"

#include <string>

#include "protocol/load.hpp"
#include "protocol/sample.hpp"
#include "support/catch.hpp"

using namespace achilles;
using sample::Lines;

namespace {

constexpr std::string_view words =
    R"("setup": "Stand.", "cues": ["Slow."], "mistakes": ["Fast."], "side": "either", "muscles": ["soleus"], "in_words": "Standing.")";
constexpr std::string_view raise =
    R"({"id": "raise", "title": "Raise", "how": "Up.", "purpose": "load", "tier": "medium", "range": "floor", "source": "D")";
constexpr std::string_view drop =
    R"({"id": "drop", "title": "Drop", "how": "Down.", "purpose": "load", "tier": "high", "range": "below-floor", "source": "D")";

/// A catalogue of two exercises, each with more members, which stand on a line of their own: 3 and 6.
std::string of(std::string_view more_raise, std::string_view more_drop = "") {
  std::string text = "{\"format\": 1, \"exercises\": [\n";
  text.append(raise).append(",\n").append(more_raise).append(words).append("},\n\n");
  text.append(drop).append(",\n").append(more_drop).append(words).append("}\n]}\n");
  return text;
}

ExerciseCard named(std::string id) {
  ExerciseCard card;
  card.exercise.id = std::move(id);
  return card;
}

}  // namespace

TEST_CASE("an exercise is read with all it says") {
  const auto loaded =
      protocol::load_catalogue(of("", R"("needs": ["step", "wall"], "instead": "raise", "home": "A stair.",
    "limits": "Slowly.", "not_with": ["night-pain", "distal-pain"], "peak_load_tenths": 73, "drawing": ["  O", "\\|/"],
    "sources": {"cues": "P: praet-2019", "home": "G"}, )"));
  CHECK(sample::lines(loaded.issues).empty());
  const auto* card = loaded.catalogue.card("drop");
  REQUIRE(card != nullptr);
  const auto& exercise = card->exercise;
  CHECK(exercise.title == "Drop");
  CHECK(exercise.how == "Down.");
  CHECK(exercise.purpose == Purpose::load);
  CHECK(exercise.tier == Tier::high);
  CHECK(exercise.range == Range::below_floor);
  CHECK(exercise.needs == std::vector<std::string>{"step", "wall"});
  CHECK(exercise.instead == "raise");
  CHECK(exercise.not_with.contains(Sign::night_pain));
  CHECK(exercise.not_with.contains(Sign::distal_pain));
  CHECK_FALSE(exercise.not_with.contains(Sign::pop));
  CHECK(exercise.source.text() == "D");
  CHECK(card->setup == "Stand.");
  CHECK(card->cues == Lines{"Slow."});
  CHECK(card->mistakes == Lines{"Fast."});
  CHECK(card->home == "A stair.");
  CHECK(card->limb == Limb::either);
  CHECK(card->muscles == Lines{"soleus"});
  CHECK(card->limits == "Slowly.");
  CHECK(card->peak_load_tenths == 73);
  CHECK(card->drawing == Lines{"  O", "\\|/"});
  CHECK(card->in_words == "Standing.");
  CHECK(card->source_of("cues").text() == "P: praet-2019");
  CHECK(card->source_of("setup").text() == "D");
}

TEST_CASE("what is not known of an exercise may be null or left out") {
  const auto loaded = protocol::load_catalogue(of(R"("peak_load_tenths": null, "drawing": null, )"));
  CHECK(sample::lines(loaded.issues).empty());
  for (const char* id : {"raise", "drop"}) {
    const auto* card = loaded.catalogue.card(id);
    REQUIRE(card != nullptr);
    CHECK_FALSE(card->peak_load_tenths.has_value());
    CHECK(card->drawing.empty());
    CHECK(card->home.empty());
    CHECK(card->exercise.instead.empty());
  }
}

TEST_CASE("a catalogue with an issue is empty") {
  const auto loaded = protocol::load_catalogue(of("\"x\": 1, "));
  CHECK(loaded.issues.size() == 1);
  CHECK(loaded.catalogue.ids().empty());
}

TEST_CASE("an exercise of a catalogue is read when it is first asked for, and once") {
  int readings = 0;
  const protocol::Catalogue catalogue{{{"a", "text of a"}, {"b", "text of b"}}, [&](std::string_view text) {
                                        ++readings;
                                        auto card = named("read");
                                        card.exercise.title = text;
                                        return card;
                                      }};
  CHECK(catalogue.ids() == std::vector<std::string_view>{"a", "b"});
  CHECK(readings == 0);
  const auto* b = catalogue.find("b");
  REQUIRE(b != nullptr);
  CHECK(b->title == "text of b");
  CHECK(catalogue.find("b") == b);
  CHECK(&catalogue.card("b")->exercise == b);
  CHECK(readings == 1);
  CHECK(catalogue.find("c") == nullptr);
}

TEST_CASE("a protocol's own exercises lie over the catalogue, which stays as it was") {
  const protocol::Catalogue base{{named("a"), named("b")}};
  const auto both = base.with({named("own")});
  CHECK(both.ids() == std::vector<std::string_view>{"own", "a", "b"});
  CHECK(both.find("own") != nullptr);
  CHECK(both.find("a") == base.find("a"));
  CHECK(base.find("own") == nullptr);
}
