#include "cli/typed/once.hpp"

#include <string>
#include <vector>

#include "support/catch.hpp"
#include "support/refusal.hpp"
#include "support/runners_home.hpp"

namespace achilles::cli {
namespace {

using Words = std::vector<std::string>;

TEST_CASE("two words about the same are refused, and both are named") {
  const auto twice = [](const Topic topic, const char* one, const char* other) {
    Once said;
    said.say(topic, one);
    return std::string{test::refusal([&] { said.say(topic, other); })->what()};
  };
  CHECK(twice(Topic::side, "left", "right") == "'left' and 'right' cannot both be so");
  CHECK(twice(Topic::dose, "3x15", "3x12") == "'3x15' and '3x12' cannot both be so");
}

TEST_CASE("a hold is a dose, as sets are") {
  CHECK(topic(*quantity_from("45s")) == topic(*quantity_from("3x12")));
  CHECK(topic(*quantity_from("10kg")) != topic(*quantity_from("3x12")));
}

TEST_CASE("nothing is stored of a line that says one thing in two ways") {
  test::RunnersHome runner;
  REQUIRE(runner.starts() == Exit::done);
  const auto twice = GENERATE(Words{"3x15", "3x12"}, Words{"3x15", "45s"}, Words{"3x15", "left", "right"},
                              Words{"3x15", "10kg", "20kg"});
  CAPTURE(twice);

  Words session{"log", "session", "heel-drop-straight"};
  session.insert(session.end(), twice.begin(), twice.end());
  CHECK(runner.type(session) == Exit::usage);
  CHECK(runner.complaint().find("'" + twice[twice.size() - 2] + "' and '" + twice.back() + "'") != std::string::npos);
  CHECK(runner.type({"show", "2"}) == Exit::failed);

  REQUIRE(runner.type({"log", "session", "heel-drop-straight", "2x10"}) == Exit::done);
  Words edit{"edit", "last"};
  edit.insert(edit.end(), twice.begin(), twice.end());
  CHECK(runner.type(edit) == Exit::usage);
  CHECK(runner.type({"show", "3"}) == Exit::failed);
}

TEST_CASE("a side is said by a word or by --side, not by both") {
  test::RunnersHome runner;
  REQUIRE(runner.starts() == Exit::done);
  REQUIRE(runner.type({"log", "session", "heel-drop-straight", "2x10"}) == Exit::done);
  CHECK(runner.type({"edit", "last", "left", "--side", "right"}) == Exit::usage);
}

}  // namespace
}  // namespace achilles::cli
