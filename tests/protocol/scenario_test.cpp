#include "protocol/scenario.hpp"

#include <algorithm>

#include "protocol/sample.hpp"
#include "protocol/text/located_json.hpp"
#include "support/catch.hpp"

using namespace achilles;
using protocol::Scenario;
using sample::Lines;

namespace {

const Protocol& programme() {
  static const Protocol protocol = sample::loaded(sample::edited(
      R"("phases": [)",
      R"("tests": [{"id": "stairs", "title": "Stairs", "kind": "yes-no", "source": "D"}], "phases": [)"));
  return protocol;
}

Scenario read(std::string_view text) {
  auto scenario = protocol::load_scenario(text, {programme(), sample::catalogue()});
  CHECK(scenario.days.empty() != scenario.issues.empty());
  return scenario;
}

/// The one day of a text that must be without a fault.
Day day_of(const std::string& text) {
  const auto scenario = read(text);
  CHECK(sample::lines(scenario.issues).empty());
  REQUIRE(scenario.days.size() == 1);
  return scenario.days.front();
}

/// A Monday with more keys, on one line.
std::string with(std::string keys) {
  std::ranges::replace(keys, '\n', ' ');
  return R"({"day": "2026-03-02", )" + keys + "}";
}

/// What is said about that key, without its place.
std::string said(const std::string& key) {
  const auto lines = sample::lines(read(with(key)).issues);
  REQUIRE(lines.size() == 1);
  return lines.front().substr(lines.front().find(' ') + 1);
}

}  // namespace

TEST_CASE("a scenario is a day a line, and what is not said is unknown") {
  const auto scenario = read("{\"day\": \"2026-03-02\"}\r\n\n \t\n{\"day\": \"2026-03-05\", \"morning\": 2}");
  REQUIRE(scenario.days.size() == 2);
  const Day& silent = scenario.days[0];
  CHECK(silent.date.iso() == "2026-03-02");
  CHECK_FALSE(silent.logged);
  CHECK_FALSE(silent.morning.has_value());
  CHECK_FALSE(silent.done.has_value());
  CHECK(scenario.days[1].date - silent.date == 3);
  CHECK(scenario.days[1].morning->value() == 2);
  CHECK(scenario.days[1].logged);
}

TEST_CASE("readings of a day are read as they are logged") {
  const auto day =
      day_of(with(R"("morning": 1, "stiff_min": 720, "during": 2, "after": 3, "now": 10, "medicine": true)"));
  CHECK(day.morning->value() == 1);
  CHECK(day.stiffness->value() == 720);
  CHECK(day.during->value() == 2);
  CHECK(day.after->value() == 3);
  CHECK(day.now->value() == 10);
  CHECK(day.medicine);
  CHECK(day_of(with(R"("screened": true)")).screened);
}

TEST_CASE("null is unknown, whatever it is null of") {
  const auto day = day_of(with(R"("morning": null, "stiff_min": null, "during": null, "after": null, "now": null,
    "done": null, "medicine": null, "screened": null, "runs": null, "walks": null, "sets": null, "tests": null,
    "signs": null, "cleared": null, "//": "nothing")"));
  CHECK_FALSE(day.logged);
}

TEST_CASE("runs, walks and sets are what was done, and the worst pain of them is the day's") {
  const auto day =
      day_of(with(R"("during": 2, "runs": [{"distance_m": 5000, "duration_s": 1800, "top_speed_mh": 12000}],
    "walks": [{"duration_s": 1800, "during": 1, "after": 4}, {}],
    "sets": [{"exercise": "heel-raise", "sets": 3, "reps": 15, "hold_s": null, "load_g": 0, "during": 3, "side": "left"}])"));
  REQUIRE(day.activities.size() == 3);
  CHECK(day.activities[0].kind == Activity::Kind::run);
  CHECK(day.activities[0].distance == 5000);
  CHECK(day.activities[0].speed() == 12'000);
  CHECK(day.activities[1].kind == Activity::Kind::walk);
  CHECK(day.activities[1].during->value() == 1);
  CHECK_FALSE(day.activities[2].duration.has_value());
  REQUIRE(day.sets.size() == 1);
  CHECK(day.sets[0] == Trained{{"heel-raise", 3, 15, {}, 0, PainScore::from(3)}, Side::left});
  CHECK(day.during->value() == 3);
  CHECK(day.after->value() == 4);
}

TEST_CASE("a share is kept in per cent exactly as it is written") {
  const auto [written, per_cent] = GENERATE(table<const char*, int>(
      {{"0", 0}, {"1", 100}, {"0.7", 70}, {"0.29", 29}, {"0.58", 58}, {"0.07", 7}, {"1.00", 100}}));
  CHECK(day_of(with("\"done\": " + std::string{written})).done->value() == per_cent);
}

TEST_CASE("what is no share of two decimals is refused") {
  const std::string written = GENERATE("75", "1.01", "0.755", "-0", "-0.5", "1e0", "5e-1", "true");
  CHECK(said("\"done\": " + written) == ": \"done\" must be a share from 0 to 1 with at most two decimals, not " +
                                            written + "; three quarters are 0.75");
}

TEST_CASE("signs are reported, and cleared by a word of that day or an earlier one") {
  const auto day = day_of(with(R"("signs": ["pop", "night-pain"], "cleared": ["fever",
    {"sign": "gap", "by": "clinic", "on": "2026-02-27"}, {"sign": "bruising"}])"));
  CHECK(day.reported.contains(Sign::pop));
  CHECK(day.reported.contains(Sign::night_pain));
  CHECK(day.cleared.contains(Sign::fever));
  CHECK(day.cleared.contains(Sign::gap));
  CHECK(day.cleared.contains(Sign::bruising));
  CHECK(day.cleared_on == Date::from_iso("2026-03-02"));
  CHECK(said(R"("signs": ["popp"])") == "/signs/0: no sign \"popp\"; did you mean \"pop\"?");
  CHECK(said(R"("cleared": [{"by": "clinic"}])") == "/cleared/0: \"sign\" is missing");
  CHECK(said(R"("cleared": [{"sign": "pop", "on": "2026-03-03"}])") ==
        "/cleared/0: 2026-03-03 is after the day it is told on");
}

TEST_CASE("a test has one result, or one for each leg it is done on") {
  const auto day = day_of(with(R"("tests": {"visa-a": 60, "heel-raise": {"left": 12, "right": null}, "stairs": 1})"));
  REQUIRE(day.tests.size() == 3);
  CHECK(day.tests[0].result == TestResult{"heel-raise", 12});
  CHECK(day.tests[0].side == Side::left);
  CHECK(day.tests[1].result == TestResult{"visa-a", 60});
  CHECK_FALSE(day.tests[1].side.has_value());
  CHECK(day.tests[2].result == TestResult{"stairs", 1});
  CHECK(said(R"("tests": {"heel-raise": 12})") ==
        "/tests: \"heel-raise\" is done on each leg; write {\"left\": N, \"right\": N}, or one of the two");
  CHECK(said(R"("tests": {"visa-a": 101})") == "/tests: \"visa-a\" must be a whole number from 0 to 100, not 101");
  CHECK(said(R"("tests": {"vias-a": 10})") == "/tests: unknown key \"vias-a\"; did you mean \"visa-a\"?");
}

TEST_CASE("what a day cannot say is refused, with the nearest that it can") {
  CHECK(said(R"("mornin": 2)") == ": unknown key \"mornin\"; did you mean \"morning\"?");
  CHECK(said(R"("morning": 11)") == ": \"morning\" must be a whole number from 0 to 10, not 11");
  CHECK(said(R"("morning": 1.0)") == ": \"morning\" must be a whole number from 0 to 10, not 1.0");
  CHECK(said(R"("morning": true)") == ": \"morning\" must be a whole number from 0 to 10, not true");
  CHECK(said(R"("morning": "2")") == ": \"morning\" must be a whole number from 0 to 10, not \"2\"");
  CHECK(said(R"("morning": 18446744073709551616)") ==
        ": \"morning\" must be a whole number from 0 to 10, not 18446744073709551616");
  CHECK(said(R"("medicine": 1)") == ": \"medicine\" must be true or false, not 1");
  CHECK(said(R"("runs": {})") == ": \"runs\" must be an array, not an object");
  CHECK(said(R"("runs": [{"distance_m": 0}])") ==
        "/runs/0: \"distance_m\" must be a whole number from 1 to 500000, not 0");
  CHECK(said(R"("runs": [{"distance": 5}])") == "/runs/0: unknown key \"distance\"; did you mean \"distance_m\"?");
  CHECK(said(R"("sets": [{"exercise": "heel-rise"}])") ==
        "/sets/0: no exercise \"heel-rise\"; did you mean \"heel-raise\"?");
  CHECK(said(R"("sets": [{"sets": 3}])") == "/sets/0: \"exercise\" is missing");
}

TEST_CASE("every problem is told at its line and column of the whole text") {
  const auto scenario = read(
      "{\"day\": \"2026-03-02\", \"morning\": 11, \"after\": -1}\n"
      "\n"
      "{\"morning\": 2}\n"
      "[]\n"
      "{\"day\": \"2026-02-29\"}\n"
      "{\"day\": \"2026-03-04\", \"day\": \"2026-03-05\"}\n");
  CHECK(sample::lines(scenario.issues) ==
        Lines{"1:34 : \"morning\" must be a whole number from 0 to 10, not 11",
              "1:47 : \"after\" must be a whole number from 0 to 10, not -1", "3:1 : \"day\" is missing",
              "4:1 : must be an object, not an array",
              "5:9 : \"day\" must be a day of the calendar, as \"2026-03-02\", not \"2026-02-29\"",
              "6:23 : the key \"day\" appears twice; keep one of the two"});
}

TEST_CASE("days come in their order, each once, and both lines are named where they do not") {
  const auto scenario = read(
      "{\"day\": \"2026-03-02\"}\n{\"day\": \"2026-03-04\"}\n{\"day\": \"2026-03-04\"}\n{\"day\": \"2026-03-03\"}\n"
      "{\"day\": \"2126-03-04\"}\n");
  CHECK(sample::lines(scenario.issues) ==
        Lines{"3:9 : line 3 is 2026-03-04 again, after line 2; say all of a day on one line",
              "4:9 : 2026-03-03 on line 4 is before 2026-03-04 on line 2; put the earliest day first"});
  CHECK(sample::lines(read("{\"day\": \"1026-03-02\"}\n{\"day\": \"2026-03-02\"}").issues) ==
        Lines{"2:9 : 2026-03-02 is more than 40000 days after 1026-03-02 on line 1"});
}

TEST_CASE("a line that is not JSON is refused where it stops being it") {
  const std::string fix = "; write each day as one object on one line";
  CHECK(sample::lines(read("{\n\"day\": \"2026-03-02\"\n}").issues) ==
        Lines{"1:2 : the line ends before its object does" + fix,
              "2:6 : not JSON from here on: found ':' where the end of the file was expected" + fix,
              "3:1 : not JSON from here on: found '}' where a value was expected" + fix});
  CHECK(sample::lines(read("{\"day\": \"2026-03-02\"} {}").issues) ==
        Lines{"1:23 : not JSON from here on: found '{' where the end of the file was expected" + fix});
  CHECK(sample::lines(read(with("\"morning\": 1e400")).issues) ==
        Lines{"1:34 : not JSON from here on: 1e400 is too large a number" + fix});
  CHECK(sample::lines(read("{\"day\": \"\xff\"}").issues) ==
        Lines{"1:10 : not JSON from here on: a byte that is not UTF-8" + fix});
}

TEST_CASE("a text that was not meant for people is refused and does no harm") {
  CHECK(sample::lines(read("\xEF\xBB\xBF{}").issues) ==
        Lines{"1:1 : the line begins with a byte order mark; save it as UTF-8 without one"});
  CHECK(sample::lines(read(std::string_view{"{\"day\"\0: 1}", 11}).issues) ==
        Lines{"1:7 : the file has a NUL byte; save it as UTF-8 text"});
  CHECK(sample::lines(read("{}\n" + std::string(100'000, '[')).issues)
            .back()
            .starts_with("2:33 : nested more than 32 levels deep"));
  CHECK(sample::lines(read(with("\"//\": \"" + std::string(protocol::most_bytes, 'x') + '"')).issues) ==
        Lines{"1:1 : the line is 1048607 bytes long; at most 1048576 are read"});
}

TEST_CASE("without a day there is nothing to say") {
  const Lines said{"1:1 : no day is given; write one object a line, as {\"day\": \"2026-03-02\", \"morning\": 2}"};
  CHECK(sample::lines(read("").issues) == said);
  CHECK(sample::lines(read(" \r").issues) == said);
}

TEST_CASE("a scenario has its limits") {
  std::string days;
  const auto first = Date::from(1900, 1, 1).value();
  for (int i = 0; i < static_cast<int>(Scenario::most_days); ++i) {
    days += "{\"day\": \"" + (first + i).iso() + "\"}\n";
  }
  CHECK(read(days).days.size() == Scenario::most_days);
  days += "{\"day\": \"2100-01-01\"}\n";
  CHECK(sample::lines(read(days).issues) == Lines{"40001:1 : more than 40000 days; give them in parts"});
  CHECK(sample::lines(read(std::string(Scenario::most_bytes + 1, ' ')).issues) ==
        Lines{"1:1 : the days are over 100000000 bytes long; give them in parts"});
}

TEST_CASE("of very many problems the first thousand are told") {
  std::string text;
  for (int i = 0; i < 2000; ++i) text += "{}\n";
  const auto lines = sample::lines(read(text).issues);
  CHECK(lines.size() == protocol::Issues::most_issues + 1);
  CHECK(lines.back() == "1000:1 : there may be more problems than these; mend these first");
}
