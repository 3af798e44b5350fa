#include <map>

#include "protocol/sample.hpp"
#include "support/catch.hpp"

using namespace achilles;
using protocol::About;
using sample::Lines;

namespace {

/// Protocols by their ids; `clinic` is the sample.
using Shelf = std::map<std::string, std::string, std::less<>>;

protocol::Loaded load(std::string_view text, Shelf shelf = {}) {
  shelf.try_emplace("clinic", sample::protocol());
  return protocol::load(text, sample::catalogue(), [&](std::string_view id) {
    const auto found = shelf.find(id);
    return found == shelf.end() ? std::nullopt : std::optional{found->second};
  });
}

std::string extension(std::string_view id, std::string_view base, std::string_view more = "") {
  return R"({"format": 1, "id": ")" + std::string{id} + R"(", "version": "1.0.0", "extends": ")" + std::string{base} +
         '"' + std::string{more} + "}";
}
std::string of_clinic(std::string_view more) { return extension("ours", "clinic", ", " + std::string{more}); }

Protocol whole(std::string_view text, const Shelf& shelf = {}) {
  const auto loaded = load(text, shelf);
  CHECK(sample::lines(loaded.issues).empty());
  REQUIRE(loaded.protocol.has_value());
  return *loaded.protocol;
}
Lines said_of(std::string_view text, const Shelf& shelf = {}) { return sample::lines(load(text, shelf).issues); }

}  // namespace

TEST_CASE("a protocol that extends another is that one under its own id and version") {
  const auto ours = whole(extension("ours", "clinic"));
  CHECK(ours.id == "ours");
  CHECK(ours.version == "1.0.0");
  CHECK(ours.base == "clinic");
  CHECK(ours.title == "Clinic");
  REQUIRE(ours.phases.size() == 2);
  CHECK(ours.phases[0].items.size() == 2);
}

TEST_CASE("its keys replace the other's") {
  const auto ours = whole(of_clinic(R"("title": "Ours", "sites": ["insertional"])"));
  CHECK(ours.title == "Ours");
  CHECK(ours.summary == "Two phases.");
  CHECK(ours.sites == Sites{Site::insertional});
}

TEST_CASE("a phase replaces, key by key, the phase of the same id") {
  const auto ours = whole(
      of_clinic(R"("phases": [{"id": "settle", "title": "Calm down", "items": [], "steps": []}, {"id": "load"}])"));
  REQUIRE(ours.phases.size() == 2);
  CHECK(ours.phases[0].title == "Calm down");
  CHECK(ours.phases[0].goal == "Calm.");
  CHECK(ours.phases[0].items.empty());
  CHECK(ours.phases[0].advance.size() == 1);
  CHECK(ours.phases[1].responses.size() == 1);
}

TEST_CASE("a key of a phase that is null is removed") {
  const auto ours = whole(
      of_clinic(R"("phases": [{"id": "settle", "steps": null, "responses": null, "run": null}, {"id": "load"}])"));
  CHECK(ours.phases[0].steps.empty());
  CHECK(ours.phases[0].responses.empty());
  CHECK(ours.phases[0].items.size() == 2);
  CHECK(
      said_of(of_clinic("\"phases\": [\n{\"id\": \"settle\", \"advance\": null}, {\"id\": \"load\"}]")) ==
      Lines{"2:1 /phases/0: \"advance\" is missing; only the last phase, and one before a phase with \"days\", may do "
            "without"});
  CHECK(said_of(of_clinic("\"phases\": [\n{\"id\": \"load\", \"colour\": null}]")) ==
        Lines{"2:16 /phases/0: unknown key \"colour\""});
}

TEST_CASE("the phases it lists are all, in its order") {
  const auto ours = whole(of_clinic(R"("phases": [{"id": "load", "advance": [)"
                                    R"({"measure": "level", "op": ">=", "value": 0, "source": "D"}]}, )"
                                    R"({"id": "settle", "advance": null}])"));
  REQUIRE(ours.phases.size() == 2);
  CHECK(ours.phases[0].id == "load");
  CHECK(ours.phases[1].id == "settle");
}

TEST_CASE("a phase of a new id is new and says everything") {
  const std::string full = R"({"id": "more", "title": "More", "goal": "More.", "items": [], "source": "D"})";
  CHECK(whole(of_clinic("\"phases\": [" + full + "]")).phases.at(0).title == "More");
  const auto issues =
      load(of_clinic("\"phases\": [\n{\"id\": \"more\", \"title\": \"More\", \"goal\": \"M.\", \"source\": \"D\"}]"))
          .issues;
  CHECK(sample::lines(issues) == Lines{"2:1 /phases/0: \"items\" is missing"});
  CHECK(issues.at(0).about == About::meaning);
}

TEST_CASE("it says its own format, id and version") {
  CHECK(said_of(R"({"extends": "clinic"})") ==
        Lines{"1:1 : \"format\" is missing", "1:1 : \"id\" is missing", "1:1 : \"version\" is missing"});
}

TEST_CASE("what it extends is there, and without a fault") {
  CHECK(said_of(extension("ours", "klinik")) == Lines{"1:60 : there is no protocol \"klinik\" to extend"});
  CHECK(said_of(extension("ours", "broken"), {{"broken", "{}"}}) ==
        Lines{"1:60 : \"broken\", which it extends, has problems of its own; mend it first: achilles protocol validate "
              "broken"});
  CHECK(protocol::load(extension("ours", "clinic"), sample::catalogue()).issues.size() == 1);
}

TEST_CASE("a file whose base is not there is still read for its own form") {
  const auto text =
      extension("ours", "klinik", ", \"title\": 3,\n\"phases\": [{\"id\": \"a\", \"goal\": \"\", \"items\": null}]");
  CHECK(said_of(text) == Lines{"1:60 : there is no protocol \"klinik\" to extend",
                               "1:79 : \"title\" must be a text, not 3", "2:32 /phases/0: \"goal\" must not be empty"});
}

TEST_CASE("a circle is refused") {
  CHECK(said_of(extension("ours", "ours")) == Lines{"1:60 : \"ours\" extends itself: ours -> ours; break the circle"});
  CHECK_FALSE(load(extension("ours", "theirs"),
                   {{"theirs", extension("theirs", "ours")}, {"ours", extension("ours", "theirs")}})
                  .protocol.has_value());
}

TEST_CASE("a circle of texts that say no id, or another, is refused") {
  const std::string nameless = R"({"format": 1, "extends": "loop"})";
  CHECK_FALSE(load(nameless, {{"loop", nameless}}).protocol.has_value());
  CHECK_FALSE(load(extension("ours", "loop"), {{"loop", extension("another", "loop")}}).protocol.has_value());
}

TEST_CASE("a chain is at most four long") {
  Shelf shelf{{"one", extension("one", "clinic", R"(, "title": "One")")}, {"two", extension("two", "one")}};
  CHECK(whole(extension("three", "two"), shelf).title == "One");
  shelf.emplace("three", extension("three", "two"));
  CHECK_FALSE(load(extension("four", "three"), shelf).protocol.has_value());
}

TEST_CASE("what a link of the chain removed stays removed") {
  const Shelf shelf{{"one", of_clinic(R"("phases": [{"id": "settle", "steps": null}, {"id": "load"}])")}};
  CHECK(whole(extension("two", "one", R"(, "phases": [{"id": "settle"}, {"id": "load"}])"), shelf)
            .phases[0]
            .steps.empty());
}

TEST_CASE("the hash covers the whole chain") {
  const auto text = extension("ours", "clinic");
  const auto changed = sample::edited("\"Two phases.\"", "\"Two of them.\"");
  CHECK(whole(text).hash == whole(text).hash);
  CHECK(whole(text).hash.size() == 16);
  CHECK(whole(text).hash != whole(text, {{"clinic", changed}}).hash);
  CHECK(whole(text).hash != whole(text + "\n").hash);
}
