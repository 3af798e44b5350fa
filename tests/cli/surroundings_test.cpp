#include "cli/world/surroundings.hpp"

#include "support/catch.hpp"
#include "support/refusal.hpp"
#include "support/stage.hpp"

namespace achilles::cli {
namespace {

TEST_CASE("the clock is read once, unless ACHILLES_NOW stands in for it") {
  test::Stage stage;
  CHECK(stage.world().now == test::Stage::now);
  stage.environment["ACHILLES_NOW"] = "2026-03-29T03:30:00+02:00";
  const auto world = stage.world();
  CHECK(world.now.iso() == "2026-03-29T03:30:00+02:00");
  CHECK(world.today().iso() == "2026-03-28");
}

TEST_CASE("a pretended now brings its offset along, unless TZ names a zone") {
  test::Stage stage;
  stage.environment["ACHILLES_NOW"] = "2026-03-29T18:00:00-05:00";
  const std::chrono::local_seconds noon =
      std::chrono::local_days{std::chrono::year{2026} / 3 / 28} + std::chrono::hours{12};
  CHECK(stage.world().at_local(noon, {}).iso() == "2026-03-28T12:00:00-05:00");
  stage.environment["TZ"] = "Europe/Berlin";
  CHECK(stage.world().at_local(noon, {}).iso() == "2026-03-28T12:00:00+01:00");
}

TEST_CASE("an ACHILLES_NOW that is no instant is refused") {
  test::Stage stage;
  for (const auto* text : {"soon", "2026-03-29", "2026-03-29T18:00", "2026-02-30T18:00:00Z"}) {
    stage.environment["ACHILLES_NOW"] = text;
    CHECK(test::refusal([&] { return stage.world(); })->exit() == Exit::usage);
  }
  stage.environment["ACHILLES_NOW"] = "";
  CHECK(stage.world().now == test::Stage::now);
}

TEST_CASE("a clock that went centuries ahead is refused before anything is stored by it") {
  test::Stage stage;
  stage.environment["ACHILLES_NOW"] = "2199-12-31T18:00:00Z";
  CHECK(stage.world().today().iso() == "2199-12-31");
  for (const auto* text : {"2200-01-01T18:00:00Z", "9860-12-24T00:00:00Z"}) {
    stage.environment["ACHILLES_NOW"] = text;
    const auto error = test::refusal([&] { return stage.world(); });
    REQUIRE(error);
    CHECK(error->exit() == Exit::usage);
  }
}

TEST_CASE("clocks that no zone has are refused before anything is stored by them") {
  const auto said = [](std::chrono::hours offset) {
    test::Stage stage;
    auto surroundings = stage.surroundings();
    surroundings.at_local = [offset](std::chrono::local_seconds local, std::chrono::sys_seconds) {
      return Moment{std::chrono::sys_seconds{local.time_since_epoch()} - offset, offset};
    };
    const auto error = test::refusal([&] { return world_in(surroundings); });
    return error ? std::string{error->what()} : "accepted";
  };
  CHECK(said(std::chrono::hours{20}) == "clocks here are more than 18 h from UTC");
  CHECK(said(std::chrono::hours{-20}) == "clocks here are more than 18 h from UTC");
  CHECK(said(std::chrono::hours{18}) == "accepted");
  CHECK(said(std::chrono::hours{-18}) == "accepted");
}

TEST_CASE("ACHILLES_DB names the data file") {
  test::Stage stage;
  CHECK(stage.world().database == "/home/runner/.local/share/achilles/achilles.db");
  stage.environment["ACHILLES_DB"] = "elsewhere.db";
  CHECK(stage.world().database == std::filesystem::current_path() / "elsewhere.db");
  stage.environment["ACHILLES_DB"] = "";
  CHECK(stage.world().database == "/home/runner/.local/share/achilles/achilles.db");
}

TEST_CASE("the width is COLUMNS, then the terminal's, then 80, and at least 40") {
  test::Stage stage;
  auto surroundings = stage.surroundings();
  CHECK(width_in(surroundings) == 80);
  surroundings.terminal_width = 132;
  CHECK(width_in(surroundings) == 132);
  for (const auto& [columns, width] : std::map<std::string, int>{
           {"100", 100}, {"20", 40}, {"0", 132}, {"", 132}, {"wide", 132}, {"-5", 132}, {"999999", 1000}}) {
    stage.environment["COLUMNS"] = columns;
    CHECK(width_in(surroundings) == width);
  }
}

TEST_CASE("without UTF-8 everything is ASCII") {
  test::Stage stage;
  auto surroundings = stage.surroundings();
  CHECK_FALSE(world_in(surroundings).out_look.ascii);
  surroundings.utf8 = false;
  CHECK(world_in(surroundings).out_look.ascii);
  CHECK(world_in(surroundings).err_look.ascii);
}

TEST_CASE("each stream has its own colour") {
  test::Stage stage;
  stage.environment["TERM"] = "xterm";
  auto surroundings = stage.surroundings();
  surroundings.err_is_terminal = true;
  const auto world = world_in(surroundings);
  CHECK_FALSE(world.out_look.colour);
  CHECK(world.err_look.colour);
}

}  // namespace
}  // namespace achilles::cli
