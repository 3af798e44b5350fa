#include "render/words/words.hpp"
#include "support/catch.hpp"
#include "support/heel_programme.hpp"

using namespace achilles;
using namespace achilles::render;
using std::chrono::seconds;

TEST_CASE("one is one, and more are more") {
  CHECK(render::count_words(1, "day") == "1 day");
  CHECK(render::count_words(0, "day") == "0 days");
  CHECK(render::count_words(std::size_t{2}, "entry", "entries") == "2 entries");
}

TEST_CASE("distances are kilometres with one decimal") {
  CHECK(distance_words(8000, {}) == "8.0 km");
  CHECK(distance_words(7960, {}) == "8.0 km");
  CHECK(distance_words(400, {}) == "0.4 km");
  CHECK(distance_words(0, {}) == "0.0 km");
}

TEST_CASE("durations are minutes and seconds, with hours where there are any") {
  CHECK(duration_words(seconds{2640}) == "44:00");
  CHECK(duration_words(seconds{3900}) == "1:05:00");
  CHECK(duration_words(seconds{9}) == "0:09");
}

TEST_CASE("a pace needs a distance and a time") {
  CHECK(pace_words(8000, seconds{2640}, {}) == "5:30/km");
  CHECK(pace_words(0, seconds{2640}, {}) == "--");
  CHECK(pace_words(8000, seconds{0}, {}) == "--");
}

TEST_CASE("a load of nothing is body weight") {
  CHECK(load_words(0, {}) == "body weight");
  CHECK(load_words(5000, {}) == "+5 kg");
  CHECK(load_words(2500, {}) == "+2.5 kg");
  CHECK(load_words(1250, {}) == "+1.25 kg");
}

namespace {

constexpr Units imperial{DistanceUnit::mi, LoadUnit::lb};

/// "5.1 mi" is 51.
std::int64_t tenths_in(const std::string& words) {
  const auto dot = words.find('.');
  const std::int64_t whole = std::stoll(words) * 10;
  return dot == std::string::npos ? whole : whole + (words[dot + 1] - '0');
}

}  // namespace

TEST_CASE("miles and pounds come back as they were logged") {
  CHECK(distance_words(8047, imperial) == "5.0 mi");
  CHECK(distance_words(42195, imperial) == "26.2 mi");
  CHECK(speed_words(16093, imperial) == "10.0 mph");
  CHECK(pace_words(8047, seconds{2530}, imperial) == "8:26/mi");
  CHECK(load_words(4536, imperial) == "+10 lb");
  CHECK(load_words(2268, imperial) == "+5 lb");
  CHECK(load_words(1814, imperial) == "+4 lb");
  CHECK(load_words(0, imperial) == "body weight");
}

TEST_CASE("what is asked for or allowed is never told higher than it is, nor a tenth too low") {
  for (std::int32_t amount = 0; amount <= 60'000; amount += 7) {
    const auto miles = tenths_in(distance_words(amount, imperial, Rounded::down)) * 1'609'344;
    const auto kilometres = tenths_in(distance_words(amount, {}, Rounded::down)) * 100;
    const auto pounds = tenths_in(mass_words(amount, imperial, Rounded::down)) * 45'359'237;
    const auto in_miles = std::int64_t{amount} * 10'000, in_pounds = std::int64_t{amount} * 1'000'000;
    REQUIRE((miles <= in_miles && in_miles < miles + 1'609'344));
    REQUIRE((kilometres <= amount && amount < kilometres + 100));
    REQUIRE((pounds <= in_pounds && in_pounds < pounds + 45'359'237));
  }
  CHECK(distance_words(8368, imperial, Rounded::down) == "5.1 mi");
  CHECK(distance_words(8368, imperial) == "5.2 mi");
  CHECK(speed_words(8000, imperial, Rounded::down) == "4.9 mph");
}

TEST_CASE("a dose is told in the units of the look, laps in metres") {
  Look look;
  look.units = imperial;
  Dose dose;
  dose.load = external(5000);
  CHECK(dose_words(dose, look) == "+11 lb");
  Bout lap, rest;
  lap.distance = 400;
  lap.speed = 10'000;
  rest.distance = 2000;
  Dose laps;
  laps.intervals = Intervals{Count{4}, {lap, rest}, {}};
  CHECK(dose_words(laps, look) == "4 × (run 400 m at 6.2 mph, run 1.2 mi)");
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
