#include "protocol/sample.hpp"
#include "support/catch.hpp"

using namespace achilles;
using sample::Lines;
using sample::said_after;

namespace {

constexpr std::string_view head = "\"en\",";

/// The sample with more members.
std::string with(std::string_view members) { return sample::edited(head, "\"en\", " + std::string{members} + ","); }
/// What is said of them, without line and column.
Lines said_of(std::string_view members) { return said_after(head, "\"en\", " + std::string{members} + ","); }

std::string exercise(std::string_view id, std::string_view more = "") {
  return R"({"id": ")" + std::string{id} + R"(", "title": "Own", "setup": "Stand.", "how": "Rise.", "cues": ["Slowly."],
    "mistakes": ["Haste."], "side": "one-leg", "muscles": ["calf"], "purpose": "load", "tier": "light", "range": "floor",
    "in_words": "A heel.", "source": "D")" +
         std::string{more} + "}";
}

}  // namespace

TEST_CASE("a reference stands for a source that the register lacks") {
  const auto references =
      sample::loaded(with(R"("references": [{"key": "leaflet", "citation": "Ours.", "address": "10.1/x"},
    {"key": "talk", "citation": "A talk."}])"))
          .references;
  REQUIRE(references.size() == 2);
  CHECK(references[0].key == "leaflet");
  CHECK(references[0].citation == "Ours.");
  CHECK(references[0].address == "10.1/x");
  CHECK(references[1].address.empty());
  CHECK(said_of(R"("references": [{"key": "a", "citation": "A."}, {"key": "a", "citation": "B."}])") ==
        Lines{"/references/1: \"a\" is listed twice"});
}

TEST_CASE("a protocol may bring exercises of its own") {
  const auto text = sample::edited({{head, R"("en", "exercises": [)" + exercise("own-raise") + "],"},
                                    {"\"exercise\": \"seated-raise\"", "\"exercise\": \"own-raise\""}});
  CHECK(sample::loaded(text).phases[0].items[1].exercise.title == "Own");
}

TEST_CASE("an exercise of its own has an id of its own") {
  CHECK(said_of("\"exercises\": [" + exercise("heel-raise") + "]") ==
        Lines{"/exercises/0: the catalogue has an exercise \"heel-raise\" already; give this one an id of its own"});
  CHECK(said_of("\"exercises\": [" + exercise("own") + "," + exercise("own") + "]") ==
        Lines{"/exercises/1: an exercise before this one has the id \"own\" too"});
}

TEST_CASE("what to do instead of an own exercise leads in no circle") {
  const auto said = said_of("\"exercises\": [" + exercise("a", R"(, "instead": "b")") + "," +
                            exercise("b", R"(, "instead": "a")") + "]");
  CHECK(said == Lines{"/exercises/0: \"instead\" leads in a circle: a -> b -> a",
                      "/exercises/1: \"instead\" leads in a circle: b -> a -> b"});
}

TEST_CASE("who can show more begins higher up, but not in the first phase") {
  const auto placed = [](std::string_view phase) {
    return R"("placement": [{"phase": ")" + std::string{phase} +
           R"(", "needs": [{"measure": "test", "test": "visa-a", "op": ">=", "value": 60, "source": "D"}], "source": "D"}])";
  };
  const auto placement = sample::loaded(with(placed("load"))).placement;
  REQUIRE(placement.size() == 1);
  CHECK(placement[0].phase == 1);
  CHECK(placement[0].needs.size() == 1);
  CHECK(said_of(placed("settle")) ==
        Lines{"/placement/0: \"phase\" is the first phase, where everybody begins; name a later one"});
  CHECK(said_of(placed("laod")) == Lines{"/placement/0: \"laod\" is not the id of a phase; did you mean \"load\"?"});
  CHECK(said_of(R"("placement": [{"phase": "load", "needs": [], "source": "D"}])") ==
        Lines{"/placement/0: \"needs\" must have a condition"});
}

TEST_CASE("a track runs beside phases, from one to one that is not before it") {
  const auto track = [](std::string_view from, std::string_view to, std::string_view items) {
    return R"("tracks": [{"id": "trunk", "title": "Trunk", "from": ")" + std::string{from} + R"(", "to": ")" +
           std::string{to} + R"(", "items": [)" + std::string{items} + R"(], "source": "D"}])";
  };
  const std::string item = R"({"exercise": "walk", "whose": "each", "source": "D"})";
  const auto tracks = sample::loaded(with(track("settle", "load", item))).tracks;
  REQUIRE(tracks.size() == 1);
  CHECK(tracks[0].from == 0);
  CHECK(tracks[0].to == 1);
  CHECK(tracks[0].items[0].exercise.id == "walk");
  CHECK(said_of(track("load", "settle", item)) ==
        Lines{"/tracks/0: \"to\" comes before \"from\"; name the later phase"});
  CHECK(said_of(track("load", "load", "")) == Lines{"/tracks/0: \"items\" must have an item"});
}

TEST_CASE("plantar pain has protocols of its own") {
  CHECK(sample::loaded(with("\"sites\": [\"plantar\"]")).sites == Sites{Site::plantar});
  CHECK(said_of(R"("sites": ["plantar", "midportion"])") ==
        Lines{": plantar pain is never mixed with the tendon's; write a protocol for each"});
}

TEST_CASE("what the schema can say too is form, and the rest is meaning") {
  const auto about = [](std::string_view from, std::string_view to) {
    const auto issues = protocol::load(sample::edited(from, to), sample::catalogue()).issues;
    REQUIRE(issues.size() == 1);
    return issues.front().about;
  };
  using protocol::About;
  CHECK(about("\"hold_s\": 45", "\"hold_s\": 0") == About::form);
  CHECK(about("\"hold_s\": 45", "\"hold_s\": 45, \"hold_s\": 45") == About::form);
  CHECK(about("\"en\",", R"("en", "sites": ["plantar", "midportion"],)") == About::form);
  CHECK(about("\"hold_s\": 45", "\"hold_s\": [45, 30]") == About::meaning);
  CHECK(about("\"exercise\": \"seated-raise\"", "\"exercise\": \"seated-rise\"") == About::meaning);
  CHECK(about("\"id\": \"load\"", "\"id\": \"settle\"") == About::meaning);
}
