#include "cli/guided/questions.hpp"

#include <filesystem>

#include "cli/run.hpp"
#include "support/catch.hpp"
#include "support/stage.hpp"
#include "support/temporary_home.hpp"

namespace achilles::cli {
namespace {

using Words = std::vector<std::string>;

/// Somebody at a terminal who types these lines and then leaves.
struct Somebody {
  explicit Somebody(const std::string& lines, const std::string& side = {}) : world(stage.world()) {
    world.database = home.path() / "achilles.db";
    if (!side.empty()) {
      run({"start", "--side", side, "--site", "midportion", "--onset", "2026-09-01", "--diagnosed", "yes", "--signs",
           "none"},
          world);
    }
    stage.in.str(lines);
    world.in_is_terminal = world.err_is_terminal = true;
  }
  test::TemporaryHome home;
  test::Stage stage;
  World world;
};

TEST_CASE("log asks what happened and runs the command that says it") {
  Somebody runner("morning\n11\n2\n10m\n");
  CHECK(run({"log"}, runner.world) == Exit::done);
  CHECK(runner.stage.err.str().find("outside 0 to 10") != std::string::npos);
  CHECK(runner.stage.out.str().find("morning pain 2, stiff for 10 min") != std::string::npos);
}

TEST_CASE("every question of log can be skipped, and then nothing is stored") {
  Somebody runner("\n");
  CHECK(run({"log"}, runner.world) == Exit::done);
  CHECK_FALSE(std::filesystem::exists(runner.world.database));
}

TEST_CASE("answers become the line that would have said them") {
  Somebody morning("2\n10m\nyes\n");
  CHECK(asked_line("morning", morning.world) == Words{"log", "morning", "2", "--stiff", "10m", "--medicine"});
  Somebody run("8km  44min\n3\n\n");
  CHECK(asked_line("run", run.world) == Words{"log", "run", "8km", "44min", "--pain", "3"});
  Somebody pain("4\nafter\n");
  CHECK(asked_line("pain", pain.world) == Words{"log", "pain", "4", "--when", "after"});
  Somebody session("\n1\n");
  CHECK(asked_line("session", session.world) == Words{"log", "session", "--after", "1"});
}

TEST_CASE("a day of several words is answered as on the command line") {
  Somebody runner("8km @yesterday 18:05\n8km @2 days ago\n3\n");
  CHECK(asked_line("run", runner.world) == Words{"log", "run", "8km", "@2", "days", "ago", "--pain", "3"});
  CHECK(runner.stage.err.str().find("can be read in two ways") != std::string::npos);
}

TEST_CASE("an answer that is no quantity is explained, and the others are kept") {
  Somebody runner("8 44min\n8km 44min\n3\n");
  CHECK(asked_line("run", runner.world) == Words{"log", "run", "8km", "44min", "--pain", "3"});
  CHECK(runner.stage.err.str().find("8") != std::string::npos);
  Somebody stiff("2\nlong\n10m\nperhaps\nno\n");
  CHECK(asked_line("morning", stiff.world) == Words{"log", "morning", "2", "--stiff", "10m"});
}

TEST_CASE("the side is asked where both tendons are followed, and only there") {
  Somebody both("2\n\n\nright\n", "both");
  CHECK(asked_line("morning", both.world) == Words{"log", "morning", "2", "--side", "right"});
  Somebody left("2\n\n\nright\n", "left");
  CHECK(asked_line("morning", left.world) == Words{"log", "morning", "2"});
  Somebody wrong("2\n\n\nrihgt\nright\n", "both");
  CHECK(asked_line("morning", wrong.world) == Words{"log", "morning", "2", "--side", "right"});
}

TEST_CASE("what an entry is about cannot be skipped") {
  Somebody runner("\n");
  CHECK_THROWS_AS(asked_line("morning", runner.world), Error);
  Somebody flagging("\n");
  CHECK_THROWS_AS(asked_line("flag", flagging.world), Error);
}

TEST_CASE("all that can be asked about is a command of log") {
  for (const auto kind : askable_kinds()) {
    test::Stage stage;
    CHECK(run({"help", "log", std::string{kind}}, stage.surroundings()) == Exit::done);
  }
}

}  // namespace
}  // namespace achilles::cli
