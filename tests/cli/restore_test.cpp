#include <string>
#include <vector>

#include "support/catch.hpp"
#include "support/runners_home.hpp"

namespace achilles::cli {
namespace {

/// What somebody did while the clock was years ahead.
void back_up_in_2031(test::RunnersHome& home, std::vector<std::string> words) {
  home.environment()["ACHILLES_NOW"] = "2031-01-01T08:00:00+01:00";
  words.emplace_back("backup");
  REQUIRE(home.type(words) == Exit::done);
  home.environment().erase("ACHILLES_NOW");
}

bool says(const test::RunnersHome& home, const std::string& line) {
  return home.said().find(line + "\n") != std::string::npos;
}

TEST_CASE("a restore is taken back by the number it names, whatever another backup says of its age") {
  test::RunnersHome home;
  REQUIRE(home.type({"log", "morning", "2"}) == Exit::done);
  back_up_in_2031(home, {});
  REQUIRE(home.type({"log", "pain", "3"}) == Exit::done);
  REQUIRE(home.type({"backup"}) == Exit::done);
  CHECK(says(home, "  Put it back: achilles restore 2"));
  REQUIRE(home.type({"log", "note", "the last of three"}) == Exit::done);

  REQUIRE(home.type({"restore", "1", "--yes"}) == Exit::done);
  CHECK(says(home, "  Take it back: achilles restore 2"));
  REQUIRE(home.type({"restore", "2", "--yes"}) == Exit::done);
  REQUIRE(home.type({"show", "3"}) == Exit::done);
  CHECK(home.said().find("the last of three") != std::string::npos);
}

TEST_CASE("an import is taken back by the number it names, whatever another backup says of its age") {
  test::RunnersHome home;
  REQUIRE(home.type({"log", "morning", "2"}) == Exit::done);
  REQUIRE(home.type({"export", "json", "-o", "one.json"}) == Exit::done);
  REQUIRE(home.type({"undo"}) == Exit::done);
  REQUIRE(home.type({"export", "json", "-o", "undone.json"}) == Exit::done);
  const std::string other = (home.path() / "other/journal.db").string();
  REQUIRE(home.type({"--db", other, "import", "one.json", "--yes"}) == Exit::done);
  back_up_in_2031(home, {"--db", other});

  REQUIRE(home.type({"--db", other, "import", "undone.json", "--yes"}) == Exit::done);
  CHECK(says(home, "  Take it back: achilles restore 2"));
}

}  // namespace
}  // namespace achilles::cli
