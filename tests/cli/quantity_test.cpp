#include "cli/typed/quantity.hpp"

#include <string>

#include "support/catch.hpp"
#include "support/refusal.hpp"

namespace achilles::cli {
namespace {

using std::chrono::seconds;
using test::refusal;

std::string cause(const char* word) {
  const auto error = refusal([&] { return quantity_from(word); });
  return error ? error->what() : "accepted";
}

TEST_CASE("a distance is stored in metres") {
  CHECK(quantity_from("8km") == Quantity{Distance{8000}});
  CHECK(quantity_from("8.5km") == Quantity{Distance{8500}});
  CHECK(quantity_from("8,5km") == Quantity{Distance{8500}});
  CHECK(quantity_from("5mi") == Quantity{Distance{8047}});
  CHECK(quantity_from("800m") == Quantity{Distance{800}});
  CHECK(quantity_from("0.5m") == Quantity{Distance{1}});
  CHECK(quantity_from("500KM") == Quantity{Distance{500'000}});
  CHECK(quantity_from("5k") == Quantity{Distance{5000}});
  CHECK(quantity_from("10K") == Quantity{Distance{10'000}});
  CHECK(quantity_from("3miles") == Quantity{Distance{4828}});
}

TEST_CASE("a duration is stored in seconds") {
  CHECK(quantity_from("44min") == Quantity{Duration{seconds{2640}}});
  CHECK(quantity_from("44mins") == Quantity{Duration{seconds{2640}}});
  CHECK(quantity_from("42:10") == Quantity{Duration{seconds{2530}}});
  CHECK(quantity_from("75:00") == Quantity{Duration{seconds{4500}}});
  CHECK(quantity_from("1h05") == Quantity{Duration{seconds{3900}}});
  CHECK(quantity_from("1h05min") == Quantity{Duration{seconds{3900}}});
  CHECK(quantity_from("1h") == Quantity{Duration{seconds{3600}}});
  CHECK(quantity_from("1.5h") == Quantity{Duration{seconds{5400}}});
  CHECK(quantity_from("90s") == Quantity{Duration{seconds{90}}});
  CHECK(quantity_from("1:02:03") == Quantity{Duration{seconds{3723}}});
  CHECK(quantity_from("48h") == Quantity{Duration{seconds{172'800}}});
}

TEST_CASE("a speed or a pace is stored in metres an hour") {
  CHECK(quantity_from("16kph") == Quantity{Speed{16'000}});
  CHECK(quantity_from("16km/h") == Quantity{Speed{16'000}});
  CHECK(quantity_from("10mph") == Quantity{Speed{16'093}});
  CHECK(quantity_from("5:30/km") == Quantity{Speed{10'909}});
  CHECK(quantity_from("8:51/mi") == Quantity{Speed{10'911}});
}

TEST_CASE("a load is stored in grams") {
  CHECK(quantity_from("+5kg") == Quantity{Load{5000}});
  CHECK(quantity_from("5kg") == Quantity{Load{5000}});
  CHECK(quantity_from("2.5kg") == Quantity{Load{2500}});
  CHECK(quantity_from("+10lb") == Quantity{Load{4536}});
  CHECK(quantity_from("0kg") == Quantity{Load{0}});
}

TEST_CASE("sets have repetitions or a hold") {
  CHECK(quantity_from("3x12") == Quantity{Sets{3, 12, {}}});
  CHECK(quantity_from("3x30s") == Quantity{Sets{3, {}, seconds{30}}});
}

TEST_CASE("a hold is at most ten minutes, however it is said") {
  CHECK(held({std::chrono::minutes{10}}) == std::chrono::minutes{10});
  CHECK(refusal([] { return held({std::chrono::seconds{601}}); })->what() ==
        std::string{"601 s is outside a hold of 1 s to 10 min"});
}

TEST_CASE("a word that does not begin like a number is left to others") {
  for (const auto* word : {"left", "heel-drop-straight", "x3", "@yesterday", "", "-", "+", "km"}) {
    CAPTURE(word);
    CHECK_FALSE(quantity_from(word));
  }
}

TEST_CASE("a bare number is never guessed") {
  CHECK(cause("8") == "8 what?");
  CHECK(refusal([] { return quantity_from("8"); })->hint() == "Write 8km or 8min: a bare number is never guessed.");
}

TEST_CASE("what a bare number may have been is said in the units of its place") {
  const auto hint = [](const auto& read) { return std::string{refusal([&] { static_cast<void>(read()); })->hint()}; };
  CHECK(hint([] { return quantity_from("12", Of::exercise); }).starts_with("Write 3x12, 12s or 12kg: "));
  CHECK(hint([] { return distance_from("--climb", "120"); }).starts_with("Write 120m or 120km: "));
  CHECK(hint([] { return duration_from("--time", "44"); }).starts_with("Write 44min or 44h: "));
  CHECK(hint([] { return speed_from("--speed", "16"); }).starts_with("Write 16kph or 16mph: "));
  CHECK(hint([] { return load_from("--load", "5"); }).starts_with("Write 5kg or 5lb: "));
  CHECK(hint([] { return sets_from("--sets", "12"); }).starts_with("Write 3x12 or 3x12s: "));
}

TEST_CASE("what lies outside the range says the range") {
  CHECK(cause("0km") == "0km is outside 1 m to 500 km");
  CHECK(cause("500.1km") == "500.1km is outside 1 m to 500 km");
  CHECK(cause("0s") == "0s is outside 1 s to 48 h");
  CHECK(cause("48h01") == "48h01 is outside 1 s to 48 h");
  CHECK(cause("300.5kg") == "300.5kg is outside 0 to 300 kg");
  CHECK(cause("0x12") == "0x12 is outside 1 to 50 sets");
  CHECK(cause("51x12") == "51x12 is outside 1 to 50 sets");
  CHECK(cause("3x1001") == "3x1001 is outside 1 to 1000 repetitions");
  CHECK(cause("46kph") == "46kph is outside 1 to 45 km/h");
  CHECK(cause("1:00/km") == "1:00/km is outside 1 to 45 km/h");
}

TEST_CASE("sets and repetitions are whole") {
  CHECK(cause("3.5x12") == "3.5x12: sets and repetitions are whole numbers");
  CHECK(cause("3x") == "3x: sets and repetitions are whole numbers");
  CHECK(cause("0x3f") == "0x3f: sets and repetitions are whole numbers");
}

TEST_CASE("what cannot be read to its end is refused") {
  const auto* word = GENERATE("8kmh", "8km!", "8 km", "1e3m", "8parsecs", "4:5", "4:60", "1:2:03", "1:60:00", "1h5",
                              "1h60", "-5kg", "+8km", ".5km", "5.km", "12345678m", "5:30/lap", "0:00/km", "8..5km");
  CAPTURE(word);
  CHECK(cause(word) == "'" + std::string{word} + "' is no quantity");
}

TEST_CASE("a comma that could part thousands is refused") {
  CHECK(cause("1,500m") == "1,500m can be read in two ways");
  CHECK(refusal([] { return quantity_from("1,500m"); })->hint() == "Write 1500m or 1.5m.");
  CHECK(refusal([] { return quantity_from("8,500km"); })->hint() == "Write 8.5km.");
  CHECK(refusal([] { return quantity_from("10,000m"); })->hint() == "Write 10000m or 10m.");
  CHECK(quantity_from("0,800km") == Quantity{Distance{800}});
}

TEST_CASE("an option takes its own kind of quantity") {
  CHECK(distance_from("--distance", "8km") == 8000);
  CHECK(duration_from("--time", "44min") == seconds{2640});
  CHECK(speed_from("--speed", "16kph") == 16'000);
  CHECK(load_from("--load", "5kg") == 5000);
  CHECK(sets_from("--sets", "3x12").reps == 12);
  CHECK(refusal([] { return distance_from("--distance", "44min"); })->what() ==
        std::string{"--distance '44min' is not a distance"});
  CHECK(refusal([] { return load_from("--load", "heavy"); })->what() == std::string{"--load 'heavy' is not a load"});
}

TEST_CASE("stiffness is told in minutes") {
  CHECK(stiffness_from("--stiff", "10m").value() == 10);
  CHECK(stiffness_from("--stiff", "10min").value() == 10);
  CHECK(stiffness_from("--stiff", "1h30").value() == 90);
  CHECK(stiffness_from("--stiff", "1h").value() == 60);
  CHECK(stiffness_from("--stiff", "0").value() == 0);
  CHECK(stiffness_from("--stiff", "12h").value() == 720);
  for (const auto* text : {"10", "10km", "", "m", "-5m", "13h", "3.5m", "99999m"}) {
    CAPTURE(text);
    CHECK(refusal([&] { return stiffness_from("--stiff", text); }));
  }
}

}  // namespace
}  // namespace achilles::cli
