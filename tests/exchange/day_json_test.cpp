#include "exchange/documents/day_json.hpp"

#include "support/builders.hpp"
#include "support/catch.hpp"

using namespace achilles;
using namespace achilles::test;

TEST_CASE("a silent day is its date") {
  Day silent;
  silent.date = day("2026-03-02");
  CHECK(exchange::day_json(silent) == "{\"day\":\"2026-03-02\"}\n");
}

TEST_CASE("a day is one line in the keys of a scenario, what is unknown left out") {
  Day told;
  told.date = day("2026-03-02");
  told.morning = pain(1);
  told.stiffness = StiffnessMinutes::from(25);
  told.medicine = true;
  told.during = pain(2);
  told.after = pain(3);
  told.now = pain(0);
  told.done = Percent::of<50>();
  told.screened = true;
  told.reported.add(Sign::pop);
  told.cleared.add(Sign::night_pain);
  Activity run;
  run.distance = 3000;
  run.duration = std::chrono::seconds{1080};
  Activity walk;
  walk.kind = Activity::Kind::walk;
  walk.duration = std::chrono::minutes{30};
  walk.during = pain(0);
  told.activities = {run, walk};
  ExerciseSets sets;
  sets.exercise = "one-leg-raise";
  sets.sets = 3;
  sets.reps = 15;
  told.sets = {sets};
  told.tests = {{{"visa-a", 60}, std::nullopt}, {{"heel-raise", 12}, Side::left}, {{"heel-raise", 24}, Side::right}};
  CHECK(exchange::day_json(told) ==
        R"({"day":"2026-03-02","morning":1,"stiff_min":25,"medicine":true,"during":2,"after":3,"now":0,"done":0.5,)"
        R"("runs":[{"distance_m":3000,"duration_s":1080}],"walks":[{"duration_s":1800,"during":0}],)"
        R"("sets":[{"exercise":"one-leg-raise","sets":3,"reps":15}],)"
        R"("tests":{"visa-a":60,"heel-raise":{"left":12,"right":24}},)"
        R"("signs":["pop"],"cleared":["night-pain"],"screened":true})"
        "\n");
}
