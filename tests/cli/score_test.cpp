#include "cli/typed/score.hpp"

#include <string>

#include "support/catch.hpp"
#include "support/refusal.hpp"

namespace achilles::cli {
namespace {

using test::refusal;

TEST_CASE("every whole number from 0 to 10 is a pain score") {
  for (int score = 0; score <= 10; ++score) CHECK(pain_from("--pain", std::to_string(score)).value() == score);
}

TEST_CASE("anything else is refused with what 0 and 10 mean") {
  const auto* text = GENERATE("010", "3.5", "3,5", "-1", "11", "nan", "inf", "0x3", "+3", " 3", "3 ", "", "1e1", "00",
                              "99999999999999999999", "three");
  CAPTURE(text);
  const auto error = refusal([&] { return pain_from("--pain", text); });
  REQUIRE(error);
  CHECK(error->exit() == Exit::usage);
  CHECK(error->hint() == "0 is no pain, 10 the worst you can imagine.");
}

TEST_CASE("a number outside the scale is told from a word that is no number") {
  CHECK(refusal([] { return pain_from("--pain", "11"); })->what() == std::string{"--pain 11 is outside 0 to 10"});
  CHECK(refusal([] { return pain_from("--pain", "-1"); })->what() == std::string{"--pain -1 is outside 0 to 10"});
  CHECK(refusal([] { return pain_from("pain", "010"); })->what() ==
        std::string{"pain 010 is not a whole number from 0 to 10"});
}

}  // namespace
}  // namespace achilles::cli
