#include "render/words.hpp"
#include "support/catch.hpp"
#include "support/heel_programme.hpp"

using namespace achilles;
using namespace achilles::render;
using std::chrono::seconds;

TEST_CASE("distances are kilometres with one decimal") {
  CHECK(distance_words(8000) == "8.0 km");
  CHECK(distance_words(7960) == "8.0 km");
  CHECK(distance_words(400) == "0.4 km");
  CHECK(distance_words(0) == "0.0 km");
}

TEST_CASE("durations are minutes and seconds, with hours where there are any") {
  CHECK(duration_words(seconds{2640}) == "44:00");
  CHECK(duration_words(seconds{3900}) == "1:05:00");
  CHECK(duration_words(seconds{9}) == "0:09");
}

TEST_CASE("a pace needs a distance and a time") {
  CHECK(pace_words(8000, seconds{2640}) == "5:30/km");
  CHECK(pace_words(0, seconds{2640}) == "--");
  CHECK(pace_words(8000, seconds{0}) == "--");
}

TEST_CASE("a load of nothing is body weight") {
  CHECK(load_words(0) == "body weight");
  CHECK(load_words(5000) == "+5 kg");
  CHECK(load_words(2500) == "+2.5 kg");
  CHECK(load_words(1250) == "+1.25 kg");
}

TEST_CASE("a dose says what its source states and nothing else") {
  const Look look;
  Dose dose;
  CHECK(dose_words(dose, look) == "no dose stated");
  dose.hold = seconds{30};
  CHECK(dose_words(dose, look) == "hold 30 s");
  dose.sets = 5;
  CHECK(dose_words(dose, look) == "5 × 30 s");
  dose.reps = 10;
  CHECK(dose_words(dose, look) == "5 × 10, hold 30 s");
  dose = example::drops().dose;
  CHECK(dose_words(dose, look) == "3 × 15, 1 s up, 3 s down, +5 kg, rest 2 min");
  CHECK(dose_words(dose, {80, false, true}) == "3 x 15, 1 s up, 3 s down, +5 kg, rest 2 min");
}

TEST_CASE("days near today are named by it") {
  const auto today = example::day("2026-11-20");
  CHECK(day_words(today, today) == "Fri 20 Nov (today)");
  CHECK(day_words(today - 1, today) == "Thu 19 Nov (yesterday)");
  CHECK(day_words(today - 2, today) == "Wed 18 Nov");
  CHECK(day_words(example::day("2025-12-31"), today) == "Wed 31 Dec 2025");
  CHECK(on_day(today - 6, today) == "on Sat");
  CHECK(on_day(today - 7, today) == "on Fri 13 Nov");
  CHECK(on_day(today + 2, today) == "on Sun 22 Nov");
}

TEST_CASE("a source says how it is known") {
  CHECK(words(example::source("S: bim-physio, ahp-suffolk; D")) == "S: bim-physio, ahp-suffolk; our own choice");
  CHECK(words(example::source("G: mccormack-2015; G")) == "unconfirmed: mccormack-2015; unconfirmed");
  CHECK(words(Citation{}).empty());
}
