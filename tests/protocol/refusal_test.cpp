#include "protocol/sample.hpp"
#include "support/catch.hpp"

using sample::issues_after;
using sample::Lines;

namespace {

constexpr std::string_view hold = "\"hold_s\": 45";
constexpr std::string_view during = R"("measure": "during", "op": ">", "value": 5)";

/// What is said when the second item's hold is written in another way.
Lines item_issues(std::string_view instead) { return issues_after(hold, instead); }
/// What is said when the criterion about pain during is written in another way.
Lines criterion_issues(std::string_view instead) { return issues_after(during, instead); }

}  // namespace

TEST_CASE("a text that is not JSON is one issue") {
  const auto loaded = achilles::protocol::load("{\"format\": 1,}", sample::catalogue());
  CHECK_FALSE(loaded.protocol.has_value());
  CHECK(sample::lines(loaded.issues) ==
        Lines{"1:14 : not JSON from here on: found '}' where a key in double quotes was expected"});
}

TEST_CASE("a document that is no object is one issue") {
  CHECK(sample::lines(achilles::protocol::load("[1]", sample::catalogue()).issues) ==
        Lines{"1:1 : must be an object, not an array"});
}

TEST_CASE("an empty object misses everything at once") {
  CHECK(sample::lines(achilles::protocol::load("{}", sample::catalogue()).issues) ==
        Lines{"1:1 : \"format\" is missing", "1:1 : \"id\" is missing", "1:1 : \"title\" is missing",
              "1:1 : \"version\" is missing", "1:1 : \"summary\" is missing", "1:1 : \"licence\" is missing",
              "1:1 : \"language\" is missing", "1:1 : \"source\" is missing", "1:1 : \"phases\" is missing"});
}

TEST_CASE("a file of a later format is not judged further") {
  CHECK(sample::lines(achilles::protocol::load("{\"format\": 2, \"new\": []}", sample::catalogue()).issues) ==
        Lines{"1:12 : \"format\" must be 1, not 2; a newer achilles may read this file"});
}

TEST_CASE("a format that never was is refused") {
  CHECK(issues_after("\"format\": 1", "\"format\": 0") == Lines{"2:13 : \"format\" must be 1, not 0"});
  CHECK(issues_after("\"format\": 1", "\"format\": \"1\"") == Lines{"2:13 : \"format\" must be 1, not \"1\""});
}

TEST_CASE("issues come in the order of the text") {
  const auto text =
      sample::edited({{"\"value\": 5", "\"value\": 11"}, {"\"en\"", "\"english\""}, {"\"sets\": 3", "\"sets\": 0"}});
  CHECK(sample::lines(achilles::protocol::load(text, sample::catalogue()).issues) ==
        Lines{"8:15 : \"language\" must be a language code, as \"en\" or \"pt-BR\", not \"english\"",
              "17:64 /phases/0/items/0: \"sets\" must be a whole number from 1 to 20, not 0",
              "37:60 /phases/1/responses/0/when: \"value\" must be a whole number from 0 to 10, not 11"});
}

TEST_CASE("an unknown key is reported with the nearest known one") {
  CHECK(item_issues("\"rep\": 3") == Lines{"18:55 /phases/0/items/1: unknown key \"rep\"; did you mean \"reps\"?"});
  CHECK(item_issues("\"colour\": 3") == Lines{"18:55 /phases/0/items/1: unknown key \"colour\""});
}

TEST_CASE("unknown keys are found in every kind of object") {
  CHECK(issues_after("\"en\",", "\"en\", \"x\": 1,") == Lines{"8:21 : unknown key \"x\""});
  CHECK(issues_after("\"Settle\",", "\"Settle\", \"x\": 1,") == Lines{"13:26 /phases/0: unknown key \"x\""});
  CHECK(issues_after("\"add_g\": 5000", "\"add_g\": 5000, \"x\": 1") ==
        Lines{"21:51 /phases/0/steps/0: unknown key \"x\""});
  CHECK(criterion_issues(std::string{during} + ", \"x\": 1") ==
        Lines{"37:63 /phases/1/responses/0/when: unknown key \"x\""});
  CHECK(issues_after("\"allowed\": true", "\"allowed\": true, \"x\": 1") ==
        Lines{"39:32 /phases/1/run: unknown key \"x\""});
  CHECK(item_issues("\"tempo_s\": {\"up\": 1, \"hold\": 1, \"down\": 1, \"x\": 1}") ==
        Lines{"18:98 /phases/0/items/1/tempo_s: unknown key \"x\""});
}

TEST_CASE("a key that appears twice is an issue") {
  CHECK(item_issues("\"hold_s\": 45, \"hold_s\": 30") ==
        Lines{"18:69 /phases/0/items/1: the key \"hold_s\" appears twice; keep one of the two"});
}

TEST_CASE("only a whole number is a whole number") {
  const auto with = [](std::string_view value) { return item_issues("\"sets\": " + std::string{value}); };
  const auto refused = [](std::string_view shown) {
    return Lines{"18:63 /phases/0/items/1: \"sets\" must be a whole number from 1 to 20, not " + std::string{shown}};
  };
  CHECK(with("3.7") == refused("3.7"));
  CHECK(with("3.0") == refused("3.0"));
  CHECK(with("true") == refused("true"));
  CHECK(with("\"3\"") == refused("\"3\""));
  CHECK(with("-1") == refused("-1"));
  CHECK(with("18446744073709551616") == refused("18446744073709551616"));
  CHECK(with("9223372036854775808") == refused("9223372036854775808"));
  CHECK(with("4294967299") == refused("4294967299"));
}

TEST_CASE("every number of a dose has its range") {
  const auto refused = [](std::string_view key, int low, int high) {
    for (const int number : {low, high}) {
      CHECK(item_issues('"' + std::string{key} + "\": " + std::to_string(number)).empty());
    }
    for (const int number : {low - 1, high + 1}) {
      const auto issues = item_issues('"' + std::string{key} + "\": " + std::to_string(number));
      REQUIRE(issues.size() == 1);
      CHECK_THAT(issues.front(), Catch::Matchers::EndsWith('"' + std::string{key} + "\" must be a whole number from " +
                                                           std::to_string(low) + " to " + std::to_string(high) +
                                                           ", not " + std::to_string(number)));
    }
  };
  refused("sets", 1, 20);
  refused("reps", 1, 500);
  refused("hold_s", 1, 3600);
  for (const auto* rest : {"rest_s", "rest_rep_s", "rest_after_s"}) refused(rest, 0, 3600);
  refused("times_a_day", 1, 6);
  refused("every_days", 1, 14);
}

TEST_CASE("a tempo is an object of three parts") {
  CHECK(item_issues("\"tempo_s\": 3") == Lines{"18:66 /phases/0/items/1: \"tempo_s\" must be an object, not 3"});
  CHECK(item_issues("\"tempo_s\": {\"up\": 61, \"down\": null}") ==
        Lines{"18:66 /phases/0/items/1/tempo_s: \"hold\" is missing",
              "18:73 /phases/0/items/1/tempo_s: \"up\" must be a whole number from 0 to 60, not 61"});
}

TEST_CASE("null is unknown for a number of the dose only") {
  CHECK(item_issues("\"times_a_day\": null") ==
        Lines{"18:70 /phases/0/items/1: \"times_a_day\" must be a whole number from 1 to 6, not null"});
  CHECK(item_issues("\"note\": null") == Lines{"18:63 /phases/0/items/1: \"note\" must be a text, not null"});
}

TEST_CASE("a flag is true or false") {
  CHECK(item_issues("\"optional\": 1") == Lines{"18:67 /phases/0/items/1: \"optional\" must be true or false, not 1"});
}

TEST_CASE("an unknown word is answered with the known ones and the nearest") {
  CHECK(issues_after("\"injured\"", "\"injurd\"") ==
        Lines{"17:45 /phases/0/items/0: \"whose\" must be one of injured together each, not \"injurd\"; "
              "did you mean \"injured\"?"});
  CHECK(
      criterion_issues(R"("measure": "during", "op": "=<", "value": 5)") ==
      Lines{"37:46 /phases/1/responses/0/when: \"op\" must be one of <= < > >= ==, not \"=<\"; did you mean \"<=\"?"});
  CHECK(criterion_issues(R"("measure": "days", "op": ">", "value": 5)") ==
        Lines{"37:30 /phases/1/responses/0/when: \"measure\" must be one of days-in-phase days-in-plan days-since "
              "level during "
              "after morning within-24h morning-rise week-rise stiffness dose workouts pain-of test ratio sign, not "
              "\"days\""});
}

TEST_CASE("every measure has its range") {
  const auto issues = [](std::string_view measure, int value) {
    return criterion_issues("\"measure\": \"" + std::string{measure} + R"(", "op": ">", "value": )" +
                            std::to_string(value));
  };
  const auto refused = [&](std::string_view measure, int low, int high) {
    for (const int number : {low - 1, high + 1}) {
      const auto lines = issues(measure, number);
      REQUIRE(lines.size() == 1);
      CHECK_THAT(lines.front(),
                 Catch::Matchers::EndsWith("\"value\" must be a whole number from " + std::to_string(low) + " to " +
                                           std::to_string(high) + ", not " + std::to_string(number)));
    }
  };
  for (const auto* pain : {"during", "after", "morning", "within-24h"}) refused(pain, 0, 10);
  for (const auto* days : {"days-in-phase", "days-in-plan"}) refused(days, 0, 3650);
  refused("dose", 0, 100);
  refused("level", 0, 500);
  refused("morning-rise", -10, 10);
  refused("week-rise", -100, 100);
  refused("stiffness", 0, 720);
}

TEST_CASE("a window is of 1 to 30 days") {
  CHECK(criterion_issues(std::string{during} + ", \"over_days\": 0") ==
        Lines{"37:76 /phases/1/responses/0/when: \"over_days\" must be a whole number from 1 to 30, not 0"});
  CHECK(criterion_issues(std::string{during} + ", \"over_days\": 31") ==
        Lines{"37:76 /phases/1/responses/0/when: \"over_days\" must be a whole number from 1 to 30, not 31"});
}

TEST_CASE("a sign that does not exist is reported with the nearest") {
  CHECK(issues_after("\"sign\": \"pop\"", "\"sign\": \"popp\"") ==
        Lines{"27:46 /phases/0/responses/0/when: no sign \"popp\"; did you mean \"pop\"?"});
}

TEST_CASE("a sign is named where the measure is one, and nowhere else") {
  CHECK(issues_after("\"sign\": \"pop\", ", "") == Lines{"27:18 /phases/0/responses/0/when: \"sign\" is missing"});
  CHECK(criterion_issues(std::string{during} + ", \"sign\": \"pop\"") ==
        Lines{"37:63 /phases/1/responses/0/when: unknown key \"sign\""});
}

TEST_CASE("a citation that is malformed is answered with the form") {
  CHECK(issues_after("\"P: praet-2019\"", "\"Q: praet-2019\"") ==
        Lines{"15:17 /phases/0: \"source\" must be a citation as \"P: praet-2019; S: bjsm-table; D\", not "
              "\"Q: praet-2019\"; P and S name a source each"});
}

TEST_CASE("a citation is of a number that the item has") {
  CHECK(item_issues("\"sources\": {\"rest_s\": \"D\"}") ==
        Lines{"18:77 /phases/0/items/1/sources: \"rest_s\" is cited, but this item has no such number"});
  CHECK(item_issues("\"hold_s\": 45, \"sources\": {\"hold\": \"D\"}") ==
        Lines{"18:81 /phases/0/items/1/sources: unknown key \"hold\"; did you mean \"hold_s\"?"});
}

TEST_CASE("an exercise that does not exist is reported with the nearest") {
  CHECK(issues_after("\"exercise\": \"seated-raise\"", "\"exercise\": \"seated-rise\"") ==
        Lines{"18:22 /phases/0/items/1: no exercise \"seated-rise\" in the catalogue; did you mean \"seated-raise\"?"});
}

TEST_CASE("nobody is offered what their pain forbids") {
  CHECK(issues_after("\"exercise\": \"seated-raise\"", "\"exercise\": \"heel-drop\"") ==
        Lines{"18:22 /phases/0/items/1: heel-drop goes below the floor, which insertional pain must not; "
              "add \"sites\": [\"midportion\"]"});
  CHECK(issues_after("\"exercise\": \"seated-raise\"", "\"exercise\": \"calf-stretch\"") ==
        Lines{"18:22 /phases/0/items/1: calf-stretch stretches the calf, which insertional pain must not; "
              "add \"sites\": [\"midportion\"]"});
  CHECK(issues_after("\"exercise\": \"seated-raise\"", "\"exercise\": \"heel-drop\", \"sites\": [\"midportion\"]")
            .empty());
  CHECK(issues_after("\"exercise\": \"seated-raise\"", "\"exercise\": \"heel-drop\", \"sites\": [\"insertional\"]") ==
        Lines{"18:22 /phases/0/items/1: heel-drop goes below the floor, which insertional pain must not; "
              "choose another exercise"});
}

TEST_CASE("sites are some of the two that have a branch, each once") {
  CHECK(item_issues("\"sites\": []") ==
        Lines{"18:64 /phases/0/items/1: \"sites\" must name a site; leave it out to mean all of them"});
  CHECK(item_issues("\"sites\": [\"plantar\"]") ==
        Lines{"18:65 /phases/0/items/1/sites/0: \"plantar\" is not among the sites of the protocol"});
  CHECK(item_issues("\"sites\": [\"midportion\", \"midportion\"]") ==
        Lines{"18:79 /phases/0/items/1/sites/1: \"midportion\" is named twice"});
}

TEST_CASE("a part is for sites of its protocol only") {
  const auto text =
      sample::edited({{"\"en\",", "\"en\", \"sites\": [\"midportion\"],"}, {hold, "\"sites\": [\"insertional\"]"}});
  CHECK(sample::lines(achilles::protocol::load(text, sample::catalogue()).issues) ==
        Lines{"18:65 /phases/0/items/1/sites/0: \"insertional\" is not among the sites of the protocol"});
}

TEST_CASE("an id is in kebab-case") {
  for (const auto* id : {"Clinic", "my_clinic", "-clinic", "clinic-", "my--clinic", "cl\u00efnic"}) {
    CHECK(issues_after("\"clinic\"", '"' + std::string{id} + '"') ==
          Lines{"3:9 : \"id\" must be lower-case letters and digits with single hyphens, as \"heel-drop\", not \"" +
                std::string{id} + '"'});
  }
}

TEST_CASE("a version is three numbers") {
  for (const auto* version : {"1", "1.0", "1.0.0.0", "v1.0.0", "1..0", "1.0."}) {
    CHECK(issues_after("\"1.2.0\"", '"' + std::string{version} + '"') ==
          Lines{"5:14 : \"version\" must be three numbers, as \"1.0.0\", not \"" + std::string{version} + '"'});
  }
}

TEST_CASE("a text that must be there is not empty") {
  CHECK(issues_after("\"Clinic\"", "\"\"") == Lines{"4:12 : \"title\" must not be empty"});
}

TEST_CASE("advice is a list") {
  CHECK(issues_after("\"items\": [],", "\"items\": [], \"advice\": [\"Walk.\"],") ==
        Lines{"35:31 /phases/1/advice/0: must be an object, not \"Walk.\""});
  CHECK(issues_after("\"items\": [],", "\"items\": [], \"advice\": \"Walk.\",") ==
        Lines{"35:30 /phases/1: \"advice\" must be an array, not \"Walk.\""});
}

TEST_CASE("no two phases share an id") {
  CHECK(issues_after("\"id\": \"load\"", "\"id\": \"settle\"") ==
        Lines{"30:5 /phases/1: a phase before this one has the id \"settle\" too; each phase needs its own"});
}

TEST_CASE("a protocol has 1 to 32 phases") {
  const std::string_view all = sample::protocol();
  const auto start = all.find("\"phases\": [") + 11;
  const auto phases = all.substr(start, all.rfind(']') - start);
  CHECK(issues_after(phases, "") == Lines{"10:13 : \"phases\" must have a phase"});
  std::string many = "0";
  for (int i = 1; i < 33; ++i) many += ", 0";
  CHECK(issues_after(phases, many) == Lines{"10:13 : \"phases\" must be no more than 32 phases, not 33"});
}

TEST_CASE("every phase but the last has a gate for every site") {
  const std::string_view gate = R"("advance": [
        {"measure": "days-in-phase", "op": ">=", "value": 7, "source": "D"}
      ],
)";
  CHECK(issues_after(gate, "") ==
        Lines{"11:5 /phases/0: \"advance\" is missing; only the last phase, and one before a phase with "
              "\"days\", may do without"});
  CHECK(issues_after(gate, "\"advance\": [],\n") ==
        Lines{"23:18 /phases/0: \"advance\" must have a condition; without one, nothing has to be shown"});
  CHECK(issues_after("\"value\": 7", "\"value\": 7, \"sites\": [\"midportion\"]") ==
        Lines{"23:18 /phases/0: \"advance\" has no condition for insertional pain"});
}

TEST_CASE("the last phase has no gate") {
  CHECK(issues_after("\"items\": [],",
                     R"("items": [], "advance": [{"measure": "level", "op": ">", "value": 0, "source": "D"}],)") ==
        Lines{"35:31 /phases/1: the last phase has no phase to advance to; leave out \"advance\""});
}

TEST_CASE("a rule for running says whether it is allowed") {
  CHECK(issues_after("\"allowed\": true, ", "") == Lines{"39:14 /phases/1/run: \"allowed\" is missing"});
}

TEST_CASE("a long value is shown by its beginning") {
  CHECK(issues_after("\"en\"", '"' + std::string(100, 'e') + '"') ==
        Lines{"8:15 : \"language\" must be a language code, as \"en\" or \"pt-BR\", not \"" + std::string(39, 'e') +
              "..."});
}

TEST_CASE("of a text with thousands of faults the first thousand are told, and that there are more") {
  std::string items = "{}";
  for (int i = 0; i < 5000; ++i) items += ", {}";
  const auto issues =
      achilles::protocol::load("{\"phases\": [{\"items\": [" + items + "]}]}", sample::catalogue()).issues;
  CHECK(issues.size() == 1001);
  CHECK(std::any_of(issues.begin(), issues.end(), [](const auto& issue) { return issue.fix == "mend these first"; }));
}
