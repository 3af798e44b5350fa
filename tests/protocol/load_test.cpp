#include "protocol/load.hpp"

#include "protocol/sample.hpp"
#include "support/catch.hpp"

using namespace achilles;
using namespace std::chrono_literals;
using sample::edited;
using sample::loaded;

TEST_CASE("a protocol says what it is") {
  const auto protocol = loaded(sample::protocol());
  CHECK(protocol.id == "clinic");
  CHECK(protocol.title == "Clinic");
  CHECK(protocol.version == "1.2.0");
  CHECK(protocol.summary == "Two phases.");
  CHECK(protocol.licence == "CC0-1.0");
  CHECK(protocol.language == "en");
  CHECK(protocol.source.text() == "D");
  CHECK(protocol.phases.size() == 2);
}

TEST_CASE("the hash is sixteen hex digits of the file's bytes") {
  const auto hash = loaded(sample::protocol()).hash;
  CHECK(hash.size() == 16);
  CHECK(hash.find_first_not_of("0123456789abcdef") == std::string::npos);
  CHECK(hash != loaded(std::string{sample::protocol()} + '\n').hash);
}

TEST_CASE("a protocol that names no sites is for both") {
  CHECK(loaded(sample::protocol()).sites == Sites::all());
  CHECK(loaded(edited("\"en\",", "\"en\", \"sites\": [\"insertional\"],")).sites == Sites{Site::insertional});
}

TEST_CASE("a part that names no sites is for the sites of its protocol") {
  const auto protocol = loaded(edited("\"en\",", "\"en\", \"sites\": [\"midportion\"],"));
  CHECK(protocol.phases[0].items[0].sites == Sites{Site::midportion});
  CHECK(protocol.phases[0].steps[0].sites == Sites{Site::midportion});
  CHECK(protocol.phases[0].advance[0].criterion.sites == Sites{Site::midportion});
}

TEST_CASE("an item carries the exercise of the catalogue") {
  const auto item = loaded(sample::protocol()).phases[0].items[0];
  CHECK(item.exercise.title == "heel-raise");
  CHECK(item.exercise.tier == Tier::medium);
}

TEST_CASE("a number the source does not state is unknown, absent or null") {
  const auto phase = loaded(edited("\"hold_s\": 45", "\"hold_s\": null, \"tempo_s\": null, \"load\": null")).phases[0];
  CHECK_FALSE(phase.items[1].dose.sets.has_value());
  CHECK_FALSE(phase.items[1].dose.hold.has_value());
  CHECK_FALSE(phase.items[1].dose.tempo.has_value());
  CHECK_FALSE(phase.items[1].dose.load.has_value());
}

TEST_CASE("a dose keeps its numbers in their units") {
  const auto item =
      loaded(edited("\"hold_s\": 45", "\"hold_s\": 45, \"rest_s\": 0, \"load\": {\"g\": 200000}")).phases[0].items[1];
  CHECK(item.dose.hold == Time{45s});
  CHECK(item.dose.rest == Time{0s});
  CHECK(item.dose.load == external(200'000));
}

TEST_CASE("a part of the tempo may be unknown") {
  const auto item =
      loaded(edited("\"hold_s\": 45", "\"tempo_s\": {\"up\": 3, \"hold\": null, \"down\": 0}")).phases[0].items[1];
  REQUIRE(item.dose.tempo.has_value());
  CHECK(item.dose.tempo->up == 3s);
  CHECK_FALSE(item.dose.tempo->hold.has_value());
  CHECK(item.dose.tempo->down == 0s);
}

TEST_CASE("an item is done once a day, every day, and counts, unless it says otherwise") {
  const auto plain = loaded(sample::protocol()).phases[0].items[0];
  CHECK(plain.times_a_day == 1);
  CHECK(plain.rhythm.every_days == 1);
  CHECK_FALSE(plain.optional);
  CHECK_FALSE(plain.adapted);
  const auto told = loaded(edited("\"hold_s\": 45",
                                  "\"times_a_day\": 2, \"every_days\": 14, \"optional\": true, "
                                  "\"adapted\": true, \"note\": \"Slowly.\""))
                        .phases[0]
                        .items[1];
  CHECK(told.times_a_day == 2);
  CHECK(told.rhythm.every_days == 14);
  CHECK(told.optional);
  CHECK(told.adapted);
  CHECK(told.note == "Slowly.");
}

TEST_CASE("whose leg it is is read from its three words") {
  const auto items = loaded(edited("\"injured\"", "\"together\"")).phases[0].items;
  CHECK(items[0].whose == Whose::together);
  CHECK(items[1].whose == Whose::each);
}

TEST_CASE("a number may have a source of its own") {
  const auto item = loaded(edited("\"hold_s\": 45", "\"hold_s\": 45, \"sources\": {\"hold_s\": \"S: bjsm-table\"}"))
                        .phases[0]
                        .items[1];
  CHECK(item.source_of("hold_s").text() == "S: bjsm-table");
  CHECK(item.source_of("whose").text() == "D");
}

TEST_CASE("a change that is made several times is as many steps") {
  const auto steps = loaded(edited("\"add_g\": 5000", "\"add_g\": 5000, \"times\": 3")).phases[0].steps;
  REQUIRE(steps.size() == 3);
  for (const auto& step : steps) CHECK(std::get<Change>(step.what).add == 5000);
}

TEST_CASE("a change sets one number to a new value") {
  const auto dose_after = [](std::string_view change) {
    return std::get<Change>(loaded(edited("\"add_g\": 5000", change)).phases[0].steps[0].what).to;
  };
  CHECK(dose_after("\"sets\": 4").sets == 4);
  CHECK(dose_after("\"reps\": 20").reps == 20);
  CHECK(dose_after("\"hold_s\": 60").hold == Time{60s});
  CHECK(dose_after("\"load\": {\"g\": 0}").load == external(0));
  CHECK(dose_after("\"tempo_s\": {\"up\": 3, \"hold\": 0, \"down\": 3}").tempo == Tempo{3s, 0s, 3s});
}

TEST_CASE("a step may change what an earlier step began") {
  const auto protocol = loaded(
      edited("{\"change\": [\"heel-raise\"], \"add_g\": 5000, \"source\": \"D\"}",
             "{\"begin\": {\"exercise\": \"heel-drop\", \"whose\": \"injured\", \"source\": \"D\"}, \"sites\": "
             "[\"midportion\"], \"source\": \"D\"},\n{\"change\": [\"heel-drop\"], \"sets\": 3, \"source\": \"D\"}"));
  const auto& steps = protocol.phases[0].steps;
  REQUIRE(steps.size() == 2);
  CHECK(std::get<Begin>(steps[0].what).item.sites == Sites{Site::midportion});
  CHECK(std::get<Change>(steps[1].what).exercises == std::vector<std::string>{"heel-drop"});
}

TEST_CASE("a criterion is read with its window") {
  const auto criterion = loaded(edited("\"during\", \"op\": \">\", \"value\": 5",
                                       "\"dose\", \"op\": \"<\", \"value\": 100, \"over_days\": 30"))
                             .phases[1]
                             .responses[0]
                             .when.criterion;
  CHECK(criterion.measure == Measure::dose);
  CHECK(criterion.comparison == Comparison::less);
  CHECK(criterion.value == 100);
  CHECK(criterion.over_days == 30);
}

TEST_CASE("a criterion about a sign knows which") {
  CHECK(loaded(sample::protocol()).phases[0].responses[0].when.criterion.sign == Sign::pop);
}

TEST_CASE("every measure and every comparison has its word") {
  for (const auto* measure : {"days-in-phase", "days-in-plan", "level", "during", "after", "morning", "within-24h",
                              "morning-rise", "week-rise", "stiffness", "dose"}) {
    for (const auto* op : {"<", "<=", ">", ">=", "=="}) {
      const auto criterion =
          loaded(edited("\"during\", \"op\": \">\"", std::string{"\""} + measure + "\", \"op\": \"" + op + '"'))
              .phases[1]
              .responses[0]
              .when.criterion;
      CHECK(name(criterion.measure) == measure);
      CHECK(symbol(criterion.comparison) == op);
    }
  }
}

TEST_CASE("running is not allowed where the phase does not speak of it") {
  const auto protocol = loaded(sample::protocol());
  CHECK_FALSE(protocol.phases[0].run.allowed);
  CHECK(protocol.phases[1].run.allowed);
}

TEST_CASE("what running needs is read as criteria") {
  const auto run = loaded(edited("\"allowed\": true",
                                 "\"allowed\": true, \"note\": \"Flat.\", \"needs\": [{\"measure\": "
                                 "\"morning\", \"op\": \"<=\", \"value\": 2, \"source\": \"D\"}]"))
                       .phases[1]
                       .run;
  REQUIRE(run.needs.size() == 1);
  CHECK(run.needs[0].criterion.measure == Measure::morning);
  CHECK(run.note == "Flat.");
}

TEST_CASE("the last phase may have an empty gate") {
  CHECK(loaded(edited("\"items\": [],", "\"items\": [], \"advance\": [],")).phases[1].advance.empty());
}

TEST_CASE("keys may come in any order") {
  const auto criterion = loaded(edited("{\"measure\": \"during\", \"op\": \">\", \"value\": 5, \"source\": \"D\"}",
                                       "{\"value\": 5, \"source\": \"D\", \"op\": \">\", \"measure\": \"during\"}"))
                             .phases[1]
                             .responses[0]
                             .when.criterion;
  CHECK(criterion.measure == Measure::during);
}
