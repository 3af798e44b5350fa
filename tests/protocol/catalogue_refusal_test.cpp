#include <string>

#include "protocol/load.hpp"
#include "protocol/sample.hpp"
#include "support/catch.hpp"

using namespace achilles;
using sample::Lines;

namespace {

/// An exercise called `id` on one line, with what is wrong with it on the next.
std::string exercise(const std::string& id, const std::string& more, const char* range = "floor") {
  return R"({"id": ")" + id +
         R"(", "title": "T", "setup": "S.", "how": "H.", "side": "either", "purpose": "load", "tier": "light",)" +
         R"("muscles": ["soleus"], "in_words": "W.", "source": "D", "range": ")" + range + "\",\n" + more + "}";
}

constexpr const char* cues = R"("cues": ["C."], "mistakes": ["M."])";

Lines issues_of(std::string_view exercises) {
  std::string text{"{\"format\": 1, \"exercises\": [\n"};
  text.append(exercises).append("\n]}");
  return sample::lines(protocol::load_catalogue(text).issues);
}

/// What is said of one exercise with more members, which begin its third line.
Lines issues_with(const std::string& more) { return issues_of(exercise("a", more + ", " + cues)); }

}  // namespace

TEST_CASE("a catalogue must have an exercise") {
  CHECK(sample::lines(protocol::load_catalogue("{\"format\": 1, \"exercises\": []}").issues) ==
        Lines{"1:28 : \"exercises\" must have an exercise"});
}

TEST_CASE("an exercise must say all that a runner has to know") {
  Lines missing;
  for (const char* key : {"id", "title", "setup", "how", "cues", "mistakes", "side", "muscles", "purpose", "tier",
                          "range", "in_words", "source"}) {
    missing.push_back(std::string{"2:1 /exercises/0: \""} + key + "\" is missing");
  }
  CHECK(issues_of("{}") == missing);
}

TEST_CASE("words the catalogue does not know are refused with those it knows") {
  CHECK(
      issues_of(
          R"({"id": "a", "title": "T", "setup": "S.", "how": "H.", "muscles": ["soleus"], "in_words": "W.", "source": "D",
"purpose": "relax",
"tier": "hi",
"range": "below_floor",
"side": "left",
"cues": ["C."], "mistakes": ["M."]})") ==
      Lines{"3:12 /exercises/0: \"purpose\" must be one of settle release stretch load impact, not \"relax\"",
            "4:9 /exercises/0: \"tier\" must be one of light medium high, not \"hi\"; did you mean \"high\"?",
            "5:10 /exercises/0: \"range\" must be one of floor below-floor, not \"below_floor\"; did you mean "
            "\"below-floor\"?",
            "6:9 /exercises/0: \"side\" must be one of one-leg two-legs either, not \"left\""});
}

TEST_CASE("an exercise has one to three cues and mistakes") {
  CHECK(issues_of(exercise("a", R"("cues": [], "mistakes": ["1", "2", "3", "4"])")) ==
        Lines{"3:9 /exercises/0: \"cues\" must have 1 to 3 texts",
              "3:25 /exercises/0: \"mistakes\" must have 1 to 3 texts"});
}

TEST_CASE("no two exercises share an id") {
  CHECK(issues_of(exercise("a", cues) + ",\n" + exercise("a", cues)) ==
        Lines{"4:1 /exercises/1: an exercise before this one has the id \"a\" too"});
}

TEST_CASE("equipment is named by ids") {
  CHECK(issues_with(R"("needs": ["leg press"])") ==
        Lines{"3:11 /exercises/0/needs/0: must be lower-case letters and digits with single hyphens, as \"heel-drop\", "
              "not \"leg press\""});
}

TEST_CASE("a sign that rules an exercise out is one of the signs") {
  CHECK(issues_with(R"("not_with": ["night-pains"])") ==
        Lines{"3:14 /exercises/0/not_with/0: no sign \"night-pains\"; did you mean \"night-pain\"?"});
}

TEST_CASE("a drawing fits the narrowest screen and any terminal") {
  const std::string wide(41, '-');
  CHECK(issues_with("\"drawing\": [\"" + wide + "\", \"\u00e9\"]") ==
        Lines{"3:13 /exercises/0/drawing/0: must be at most 40 plain ASCII characters",
              "3:58 /exercises/0/drawing/1: must be at most 40 plain ASCII characters"});
  CHECK(issues_with("\"drawing\": []") == Lines{"3:12 /exercises/0: \"drawing\" must have 1 to 16 lines"});
}

TEST_CASE("a source of its own belongs to something the exercise has") {
  CHECK(
      issues_with(R"("sources": {"home": "D", "cues": "X", "title": "D"})") ==
      Lines{
          "3:21 /exercises/0/sources: \"home\" is cited, but this exercise has none",
          "3:34 /exercises/0/sources: \"cues\" must be a citation as \"P: praet-2019; S: bjsm-table; D\", not \"X\"; P "
          "and S name a source each",
          "3:39 /exercises/0/sources: unknown key \"title\""});
}

TEST_CASE("what to do instead is another exercise of the catalogue") {
  const auto after = [](const std::string& instead) {
    return issues_of(exercise("raise", cues) + ",\n" + exercise("drop", "\"instead\": \"" + instead + "\", " + cues));
  };
  CHECK(after("raise").empty());
  CHECK(after("rise") == Lines{"5:12 /exercises/1: no exercise \"rise\" in the catalogue; did you mean \"raise\"?"});
  CHECK(after("drop") == Lines{"5:12 /exercises/1: \"instead\" must name another exercise"});
}

TEST_CASE("what to do instead is allowed wherever the exercise is") {
  const auto drop = exercise("drop", cues, "below-floor");
  CHECK(issues_of(drop + ",\n" + exercise("raise", std::string{"\"instead\": \"drop\", "} + cues)) ==
        Lines{"5:12 /exercises/1: \"instead\" names drop, which insertional pain must not do"});
  CHECK(issues_of(drop + ",\n" + exercise("raise", std::string{"\"instead\": \"drop\", "} + cues, "below-floor"))
            .empty());
}

TEST_CASE("what to do instead leads in no circle") {
  const auto to = [](const char* id, const char* instead) {
    return exercise(id, std::string{"\"instead\": \""} + instead + "\", " + cues);
  };
  CHECK(issues_of(to("a", "b") + ",\n" + to("b", "c") + ",\n" + to("c", "a")) ==
        Lines{"3:12 /exercises/0: \"instead\" leads in a circle: a -> b -> c -> a",
              "5:12 /exercises/1: \"instead\" leads in a circle: b -> c -> a -> b",
              "7:12 /exercises/2: \"instead\" leads in a circle: c -> a -> b -> c"});
}
