#include "cli/guided/intake.hpp"

#include "cli/run.hpp"
#include "support/catch.hpp"
#include "support/stage.hpp"
#include "support/temporary_home.hpp"

namespace achilles::cli {
namespace {

/// Somebody at a terminal who types these lines and then leaves.
struct Somebody {
  explicit Somebody(const std::string& lines) : world(stage.world()) {
    stage.in.str(lines);
    world.in_is_terminal = world.err_is_terminal = true;
  }
  test::Stage stage;
  World world;
};

TEST_CASE("the site is asked first, and every answer is kept") {
  Somebody runner("insertional\nboth\n2026-09-01\nno\npop, gap\nnone\nboth-tendons\n");
  const auto intake = ask_for_the_rest({}, runner.world);
  CHECK(intake.site == Site::insertional);
  CHECK(intake.side == Side::both);
  CHECK(intake.onset == Date::from_iso("2026-09-01"));
  CHECK(intake.diagnosed == false);
  Signs signs;
  for (const auto sign : {Sign::pop, Sign::gap, Sign::both_tendons}) signs.add(sign);
  CHECK(intake.signs == signs);
  CHECK(runner.stage.err.str().find("Where does it hurt?") == 0);
}

TEST_CASE("plantar pain is asked nothing further") {
  Somebody runner("plantar\nleft\n");
  const auto intake = ask_for_the_rest({}, runner.world);
  CHECK(intake.site == Site::plantar);
  CHECK_FALSE(intake.side);
}

TEST_CASE("an answer that cannot be read is explained and asked again") {
  Somebody runner("midportion\nlefft\nleft\n2026-02-30\n2026-02-28\nmaybe\nyes\npopp\nnone\nnone\nnone\n");
  const auto intake = ask_for_the_rest({}, runner.world);
  CHECK(intake.side == Side::left);
  CHECK(intake.onset == Date::from_iso("2026-02-28"));
  CHECK(intake.diagnosed == true);
  CHECK(intake.signs == Signs{});
  CHECK(runner.stage.err.str().find("Did you mean 'pop'?") != std::string::npos);
}

TEST_CASE("what is known is not asked again") {
  Somebody runner("none\nnone\nnone\n");
  Intake known{.site = Site::midportion,
               .side = Side::left,
               .onset = Date::from_iso("2026-09-01"),
               .diagnosed = true,
               .signs = {}};
  CHECK(ask_for_the_rest(known, runner.world).signs == Signs{});
  CHECK(runner.stage.err.str().find("Which side") == std::string::npos);
}

TEST_CASE("the end of input leaves the rest unknown, and signs are never taken for none") {
  Somebody runner("midportion\nleft\n2026-09-01\nyes\nnone\n");
  CHECK_FALSE(ask_for_the_rest({}, runner.world).signs);
}

TEST_CASE("without a terminal nothing is asked") {
  test::Stage stage;
  auto world = stage.world();
  stage.in.str("midportion\n");
  CHECK_FALSE(ask_for_the_rest({}, world).site);
  CHECK(stage.err.str().empty());
}

}  // namespace
}  // namespace achilles::cli
