#include "protocol/sample.hpp"
#include "support/catch.hpp"

using sample::Lines;

namespace {

/// What is said when the one step of the sample is written in another way.
Lines step_issues(std::string_view instead) {
  return sample::issues_after(R"("change": ["heel-raise"], "add_g": 5000)", instead);
}

}  // namespace

TEST_CASE("a step changes or begins something, and never both") {
  CHECK(step_issues(R"("sites": ["midportion"])") ==
        Lines{"21:9 /phases/0/steps/0: a step needs \"change\" or \"begin\""});
  CHECK(step_issues(R"("change": ["heel-raise"], "sets": 3, "begin": {})") ==
        Lines{"21:56 /phases/0/steps/0: a step has \"change\" or \"begin\", not both"});
}

TEST_CASE("a change is of exactly one variable") {
  CHECK(step_issues(R"("change": ["heel-raise"])") ==
        Lines{"21:9 /phases/0/steps/0: this change has no number; add \"sets\", \"reps\", \"hold_s\", \"tempo_s\", "
              "\"load\", \"intervals\" or \"add_g\""});
  CHECK(step_issues(R"("change": ["heel-raise"], "sets": 3, "reps": 12)") ==
        Lines{"21:55 /phases/0/steps/0: a step changes one variable: \"sets\" or \"reps\", not both"});
}

TEST_CASE("a change cannot make a number unknown") {
  CHECK(step_issues(R"("change": ["heel-raise"], "sets": null)") ==
        Lines{"21:44 /phases/0/steps/0: \"sets\" must say what it changes to, not null"});
}

TEST_CASE("load is added in steps of half a kilogram to 50 kg") {
  CHECK(step_issues(R"("change": ["heel-raise"], "add_g": 500)").empty());
  CHECK(step_issues(R"("change": ["heel-raise"], "add_g": 499)") ==
        Lines{"21:45 /phases/0/steps/0: \"add_g\" must be a whole number from 500 to 50000, not 499"});
  CHECK(step_issues(R"("change": ["heel-raise"], "add_g": 50001)") ==
        Lines{"21:45 /phases/0/steps/0: \"add_g\" must be a whole number from 500 to 50000, not 50001"});
}

TEST_CASE("only added load is repeated, at most 60 times") {
  CHECK(step_issues(R"("change": ["heel-raise"], "sets": 3, "times": 2)") ==
        Lines{"21:56 /phases/0/steps/0: \"times\" goes only with \"add_g\""});
  CHECK(step_issues(R"("change": ["heel-raise"], "add_g": 500, "times": 61)") ==
        Lines{"21:59 /phases/0/steps/0: \"times\" must be a whole number from 1 to 60, not 61"});
}

TEST_CASE("a change names exercises of its phase, each once") {
  CHECK(step_issues(R"("change": ["heel-rase"], "sets": 3)") ==
        Lines{"21:21 /phases/0/steps/0/change/0: no item of this phase and no earlier step has \"heel-rase\"; "
              "did you mean \"heel-raise\"?"});
  CHECK(step_issues(R"("change": [], "sets": 3)") ==
        Lines{"21:20 /phases/0/steps/0: \"change\" must name an exercise"});
  CHECK(step_issues(R"("change": ["heel-raise", "heel-raise"], "sets": 3)") ==
        Lines{"21:35 /phases/0/steps/0/change/1: \"heel-raise\" is named twice"});
}

TEST_CASE("an exercise changes only after it was begun") {
  const auto change = std::string{R"("change": ["walk"], "sets": 3, "source": "D")"};
  const auto begin = std::string{R"("begin": {"exercise": "walk", "whose": "each", "source": "D"})"};
  CHECK(step_issues(change + "},\n{" + begin) ==
        Lines{"21:21 /phases/0/steps/0/change/0: no item of this phase and no earlier step has \"walk\""});
  CHECK(step_issues(begin + ", \"source\": \"D\"},\n{\"change\": [\"walk\"], \"sets\": 3").empty());
}

TEST_CASE("an exercise that does not exist is reported once, however many steps change it") {
  const auto text = sample::edited({{R"("exercise": "heel-raise")", R"("exercise": "heel-rose")"},
                                    {R"("change": ["heel-raise"])", R"("change": ["heel-rose"])"}});
  CHECK(sample::lines(achilles::protocol::load(text, sample::catalogue()).issues) ==
        Lines{"17:22 /phases/0/items/0: no exercise \"heel-rose\" in the catalogue; did you mean \"heel-raise\"?"});
}

TEST_CASE("a step begins only what the pain of its sites allows") {
  CHECK(step_issues(R"("begin": {"exercise": "heel-drop", "whose": "injured", "source": "D"})") ==
        Lines{"21:32 /phases/0/steps/0/begin: heel-drop goes below the floor, which insertional pain must not; "
              "add \"sites\": [\"midportion\"]"});
  CHECK(step_issues(R"("sites": ["midportion"], "begin": {"exercise": "heel-drop", "whose": "injured", "source": "D"})")
            .empty());
}

TEST_CASE("what a step begins is for the step's sites only") {
  CHECK(step_issues(R"("sites": ["midportion"], "begin": {"exercise": "walk", "whose": "each", "source": "D", )"
                    R"("sites": ["insertional"]})") ==
        Lines{"21:107 /phases/0/steps/0/begin/sites/0: \"insertional\" is not among the sites of the step"});
}

TEST_CASE("a phase has at most 500 steps") {
  const auto adding = [](int times) {
    return R"("change": ["heel-raise"], "add_g": 500, "times": )" + std::to_string(times);
  };
  const auto nine = [&](int last) {
    std::string steps = adding(60);
    for (int i = 0; i < 7; ++i) steps += ", \"source\": \"D\"},\n{" + adding(60);
    return steps + ", \"source\": \"D\"},\n{" + adding(last);
  };
  CHECK(step_issues(nine(20)).empty());
  CHECK(step_issues(nine(21)) == Lines{"20:16 /phases/0: \"steps\" makes more than 500 steps"});
}

TEST_CASE("the steps after the five hundredth are read too") {
  std::string steps;
  for (int i = 0; i < 9; ++i)
    steps += R"("change": ["heel-raise"], "add_g": 500, "times": 60, "source": "D"},)"
             "\n{";
  CHECK(step_issues(steps + R"("change": ["heel-raise"], "sets": 0)") ==
        Lines{"20:16 /phases/0: \"steps\" makes more than 500 steps",
              "30:36 /phases/0/steps/9: \"sets\" must be a whole number from 1 to 20, not 0"});
}
