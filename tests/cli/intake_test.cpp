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

TEST_CASE("an empty line is told what may be answered, and asked again") {
  Somebody runner("\n\nmidportion\n\nleft\n\n2026-09-01\n\nyes\n\nnone\n , \nnone\nnone\n");
  const auto intake = ask_for_the_rest({}, runner.world);
  CHECK(intake.site == Site::midportion);
  CHECK(intake.side == Side::left);
  CHECK(intake.onset == Date::from_iso("2026-09-01"));
  CHECK(intake.diagnosed == true);
  CHECK(intake.signs == Signs{});
  const auto asked = runner.stage.err.str();
  CHECK(asked.find("this has to be answered\n  Write midportion, insertional, unsure or plantar.\n") !=
        std::string::npos);
  CHECK(asked.find("Write left, right or both.") != std::string::npos);
  CHECK(asked.find("Write a day: 2026-09-01") != std::string::npos);
  CHECK(asked.find("Write yes or no.") != std::string::npos);
  CHECK(asked.find("Write the names as they stand above, or none.") != std::string::npos);
}

TEST_CASE("once the input has ended nothing more is asked") {
  Somebody runner("midportion\n\n");
  CHECK_FALSE(ask_for_the_rest({}, runner.world).side);
  CHECK(runner.stage.err.str().find("Since which day") == std::string::npos);
}

TEST_CASE("y and n are yes and no") {
  for (const auto& [answer, diagnosed] : {std::pair{"y\n", true}, {"n\n", false}}) {
    Intake known;
    known.site = Site::midportion;
    known.side = Side::left;
    known.onset = Date::from_iso("2026-09-01");
    Somebody runner(answer);
    CHECK(ask_for_the_rest(known, runner.world).diagnosed == diagnosed);
  }
}

/// All that an episode cannot do without.
Intake needed() {
  Intake intake;
  intake.site = Site::midportion;
  intake.side = Side::left;
  intake.onset = Date::from_iso("2026-09-01");
  intake.diagnosed = true;
  intake.signs = Signs{};
  return intake;
}

TEST_CASE("what can be used and the usual morning are asked for last") {
  Somebody runner("step, towle\nstep, towel\n11\n2\n");
  const auto intake = ask_for_the_rest(needed(), runner.world);
  CHECK(intake.equipment == std::vector<std::string>{"step", "towel"});
  CHECK(intake.morning->value() == 2);
  CHECK(runner.stage.err.str().find("Did you mean 'towel'?") != std::string::npos);
}

TEST_CASE("an empty line leaves the equipment and the usual morning unknown") {
  Somebody runner("\n\n");
  const auto intake = ask_for_the_rest(needed(), runner.world);
  CHECK_FALSE(intake.equipment);
  CHECK_FALSE(intake.morning);
}

TEST_CASE("the end of input leaves unknown what can be used") {
  Somebody runner("");
  CHECK_FALSE(ask_for_the_rest(needed(), runner.world).equipment);
}

TEST_CASE("questions and what is said of an answer fit the screen") {
  Somebody runner("midportion\nleft\n1 September\n2026-09-01\n");
  runner.world.err_look.width = 40;
  CHECK_FALSE(ask_for_the_rest({}, runner.world).diagnosed);
  const auto asked = runner.stage.err.str();
  for (const auto* words : {"  midportion: in the tendon, 2 cm or\n    more above the heel bone\n",
                            "midportion, insertional, unsure or\nplantar? ",
                            "'1 september' is not written as a date\nhere\n", "yes or\nno? "}) {
    CAPTURE(words);
    CHECK(asked.find(words) != std::string::npos);
  }
}

TEST_CASE("what is known is not asked again") {
  Somebody runner("none\nnone\nnone\n");
  Intake known{.site = Site::midportion,
               .side = Side::left,
               .onset = Date::from_iso("2026-09-01"),
               .diagnosed = true,
               .signs = {},
               .equipment = {},
               .morning = {}};
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
