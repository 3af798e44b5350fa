#include <nlohmann/json.hpp>

#include "exchange/json.hpp"
#include "support/catch.hpp"

using namespace achilles;
using nlohmann::json;

namespace {

Citation cited(const char* text) { return Citation::from(text).value(); }

Topic topic() {
  Topic topic;
  topic.id = "cold";
  topic.title = "Cold";
  topic.aliases = {"ice"};
  topic.answer = "Comfort.";
  topic.positions = {{"Graded.", cited("S: leaflet"), Grade{'C', "guide-2018"}}, {"Said.", cited("G"), {}}};
  topic.disagreement = {{"Both.", cited("P: trial; S: leaflet"), {}}};
  topic.unknown = {"Healing."};
  topic.coach = {"Nothing.", cited("D"), {}};
  return topic;
}

const Register known{{{"leaflet", "A leaflet", {}, "", "", "", "", Mark::secondary},
                      {"guide-2018", "A guideline", 2018, "10.1/x", "1", "PMC1", "", Mark::secondary},
                      {"trial", "A trial", 2007, "", "", "", "https://example.org", Mark::primary}}};

}  // namespace

TEST_CASE("a topic is whole in its document, and each source is there once") {
  const std::vector<Topic> topics{topic(), topic()};
  const auto text = exchange::evidence_json(topics, known);
  CHECK(text.starts_with("{\n  \"schema\": \"achilles/evidence/1\",\n"));
  const auto it = json::parse(text);
  REQUIRE(it["topics"].size() == 2);
  CHECK(it["topics"][0] == json::parse(R"({
    "id": "cold", "title": "Cold", "aliases": ["ice"], "medicine": false, "answer": "Comfort.",
    "positions": [
      {"says": "Graded.", "source": "S: leaflet", "mark": "S", "grade": {"letter": "C", "guideline": "guide-2018"}},
      {"says": "Said.", "source": "G", "mark": "G", "grade": null}],
    "disagreement": [{"says": "Both.", "source": "P: trial; S: leaflet", "mark": "S"}],
    "unknown": ["Healing."],
    "coach": {"says": "Nothing.", "source": "D", "mark": "D"}})"));
  CHECK(it["sources"] == json::parse(R"([
    {"key": "guide-2018", "mark": "S", "citation": "A guideline", "year": 2018, "doi": "10.1/x", "pmid": "1",
     "pmcid": "PMC1", "url": "https://doi.org/10.1/x"},
    {"key": "leaflet", "mark": "S", "citation": "A leaflet", "year": null, "doi": null, "pmid": null, "pmcid": null,
     "url": null},
    {"key": "trial", "mark": "P", "citation": "A trial", "year": 2007, "doi": null, "pmid": null, "pmcid": null,
     "url": "https://example.org"}])"));
}
