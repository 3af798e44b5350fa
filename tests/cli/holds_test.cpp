#include "support/catch.hpp"
#include "support/runners_home.hpp"

namespace achilles::cli {
namespace {

TEST_CASE("an exercise that is held takes seconds, and no repetitions") {
  test::RunnersHome runner;
  REQUIRE(runner.starts() == Exit::done);
  CHECK(runner.type({"log", "session", "calf-raise-hold", "5x45"}) == Exit::usage);
  CHECK(runner.complaint() ==
        "achilles: calf-raise-hold is held, and '5x45' says repetitions\n"
        "  Write its seconds with their unit: 5x45s\n");
  CHECK(runner.type({"show", "2"}) == Exit::failed);
  CHECK(runner.type({"log", "session", "calf-raise-hold", "5x45s"}) == Exit::done);

  CHECK(runner.type({"edit", "last", "4x45"}) == Exit::usage);
  CHECK(runner.complaint().ends_with("Write its seconds with their unit: 4x45s\n"));
  CHECK(runner.type({"edit", "last", "4x45s"}) == Exit::done);
}

TEST_CASE("what the programme has repeated, or has not at all, may be repeated") {
  test::RunnersHome runner;
  REQUIRE(runner.starts() == Exit::done);
  CHECK(runner.type({"log", "session", "heel-drop-straight", "3x15"}) == Exit::done);
  CHECK(runner.type({"log", "session", "one-leg-raise-hold", "3x15"}) == Exit::done);
}

TEST_CASE("repetitions that were stored of a hold hinder no other correction") {
  test::RunnersHome runner;
  REQUIRE(runner.type({"log", "session", "calf-raise-hold", "5x45"}) == Exit::done);
  REQUIRE(runner.starts() == Exit::done);
  CHECK(runner.type({"edit", "1", "-p", "2"}) == Exit::done);
}

}  // namespace
}  // namespace achilles::cli
