#include "protocol/sample.hpp"
#include "support/catch.hpp"

using namespace achilles;
using namespace std::chrono_literals;
using sample::Lines;
using sample::said_after;

namespace {

constexpr std::string_view hold = "\"hold_s\": 45";
constexpr std::string_view second = R"({"exercise": "seated-raise", "whose": "each", "hold_s": 45, "source": "D"})";

/// The second item with other numbers.
Item item_with(std::string_view numbers) { return sample::loaded(sample::edited(hold, numbers)).phases[0].items[1]; }
/// What is said of them, without line and column.
Lines said_of(std::string_view numbers) { return said_after(hold, numbers); }

std::string running(std::string_view exercise, std::string_view intervals) {
  return R"({"exercise": ")" + std::string{exercise} + R"(", "whose": "together", "source": "D", "intervals": )" +
         std::string{intervals} + "}";
}

}  // namespace

TEST_CASE("an amount is exact, a range, as tolerated with a cap or without one, or unknown") {
  CHECK(item_with("\"reps\": 12").dose.reps == Count{12});
  CHECK(item_with("\"reps\": [10, 15]").dose.reps == Count{10, 15});
  CHECK(item_with("\"reps\": {\"up_to\": 15}").dose.reps == Count::up_to(15));
  CHECK(item_with("\"reps\": {\"up_to\": null}").dose.reps == Count::up_to(std::nullopt));
  CHECK_FALSE(item_with("\"reps\": null").dose.reps.has_value());
  CHECK(item_with("\"sets\": [3, 5]").dose.sets == Count{3, 5});
  CHECK(item_with("\"hold_s\": {\"up_to\": 45}").dose.hold == Time::up_to(45s));
  CHECK(item_with("\"rest_rep_s\": 2, \"rest_after_s\": [60, 90]").dose.rest_after == Time{60s, 90s});
}

TEST_CASE("a range is of two numbers and goes up") {
  CHECK(said_of("\"reps\": [10]") ==
        Lines{"/phases/0/items/1: \"reps\" must be a number, or two of them, as [10, 15]"});
  for (const auto* range : {"[15, 10]", "[10, 10]"}) {
    const auto said = said_of("\"reps\": " + std::string{range});
    REQUIRE(said.size() == 1);
    CHECK_THAT(said.front(), Catch::Matchers::EndsWith(" does not; write the lower number first"));
  }
  CHECK(said_of("\"sets\": [0, 21]") == Lines{"/phases/0/items/1/sets/0: must be a whole number from 1 to 20, not 0",
                                              "/phases/0/items/1/sets/1: must be a whole number from 1 to 20, not 21"});
}

TEST_CASE("as tolerated says up to what, or that nothing is said") {
  CHECK(said_of("\"reps\": {}") == Lines{"/phases/0/items/1/reps: \"up_to\" is missing"});
  CHECK(said_of("\"reps\": {\"up_to\": 501}") ==
        Lines{"/phases/0/items/1/reps: \"up_to\" must be a whole number from 1 to 500, not 501"});
}

TEST_CASE("each set may have its own number of repetitions") {
  const auto dose = item_with("\"reps\": {\"by_set\": [15, 12, 10]}").dose;
  CHECK(dose.reps_by_set == std::vector<int>{15, 12, 10});
  CHECK(dose.sets == Count{3});
  CHECK_FALSE(dose.reps.has_value());
}

TEST_CASE("a list by set stands instead of sets and is done once a day") {
  CHECK(said_of(R"("sets": 3, "reps": {"by_set": [15, 12]})") ==
        Lines{"/phases/0/items/1: \"sets\" has no place beside a list of repetitions by set"});
  CHECK(said_of(R"("sets": null, "reps": {"by_set": [15, 12]})").empty());
  CHECK(
      said_of(R"("reps": {"by_set": [15, 12]}, "times_a_day": 2)") ==
      Lines{
          "/phases/0/items/1: a list of repetitions by set is done once a day; give every set the same number, or one "
          "round"});
  CHECK(said_of(R"("reps": {"by_set": []})") == Lines{"/phases/0/items/1/reps: \"by_set\" must have 1 to 20 numbers"});
}

TEST_CASE("a load is given in one of six measures") {
  using M = Load::Measure;
  CHECK(item_with(R"("load": {"g": 5000})").dose.load == external(5000));
  CHECK(item_with(R"("load": {"rm": 15})").dose.load == Load{M::repetition_maximum, 15});
  CHECK(item_with(R"("load": {"body_weight_percent": 120})").dose.load == Load{M::body_weight, 120});
  CHECK(item_with(R"("load": {"mvc_percent": 55})").dose.load == Load{M::voluntary, 55});
  CHECK(item_with(R"("load": {"one_rm_percent": [60, 85]})").dose.load == Load{M::one_maximum, {60, 85}});
  CHECK(item_with(R"("load": {"rpe": 0})").dose.load == Load{M::effort, 0});
  const Lines one{
      "/phases/0/items/1/load: a load is given in one measure; write one of g, rm, body_weight_percent, "
      "mvc_percent, one_rm_percent, rpe"};
  CHECK(said_of(R"("load": {"g": 5000, "rm": 15})") == one);
  CHECK(said_of(R"("load": {})") == one);
  CHECK(
      said_of(R"("load": {"g": null})") ==
      Lines{
          "/phases/0/items/1/load: \"g\" must be a number, not null; leave \"load\" null where the source is silent"});
}

TEST_CASE("each measure of a load has its range") {
  const auto refused = [](const std::string& measure, int low, int high) {
    CHECK(said_of("\"load\": {\"" + measure + "\": [" + std::to_string(low) + ", " + std::to_string(high) + "]}")
              .empty());
    for (const int number : {low - 1, high + 1}) {
      CHECK(said_of("\"load\": {\"" + measure + "\": " + std::to_string(number) + "}") ==
            Lines{"/phases/0/items/1/load: \"" + measure + "\" must be a whole number from " + std::to_string(low) +
                  " to " + std::to_string(high) + ", not " + std::to_string(number)});
    }
  };
  refused("g", 0, 200'000);
  refused("rm", 1, 100);
  refused("body_weight_percent", 0, 500);
  refused("mvc_percent", 1, 100);
  refused("one_rm_percent", 1, 100);
  refused("rpe", 0, 10);
}

TEST_CASE("how far the ankle goes is known or not, each way") {
  const auto motion = item_with(R"("motion_deg": {"up": 0, "down": null})").dose.motion;
  REQUIRE(motion.has_value());
  CHECK(motion->up == 0);
  CHECK_FALSE(motion->down.has_value());
  CHECK(said_of(R"("motion_deg": {"up": -31})") ==
        Lines{"/phases/0/items/1/motion_deg: \"down\" is missing",
              "/phases/0/items/1/motion_deg: \"up\" must be a whole number from -30 to 60, not -31"});
}

TEST_CASE("nobody with insertional pain goes below floor level") {
  CHECK(said_of(R"("motion_deg": {"up": 1, "down": null})") ==
        Lines{"/phases/0/items/1: \"motion_deg\" goes below floor level, which insertional pain must not; make \"up\" "
              "0, or keep the item "
              "from that site"});
  CHECK(said_of(R"("motion_deg": {"up": 0, "down": 40})").empty());
  CHECK(said_of(R"("motion_deg": {"up": 20, "down": null}, "sites": ["midportion"])").empty());
}

TEST_CASE("walking and running in turns is read bout by bout") {
  const auto text = sample::edited(
      second, running("hop", R"({"repeats": [4, 6], "surface": "grass", "bouts": [{"gait": "walk", "time_s": 90},)"
                             R"({"gait": "run", "distance_m": 400, "effort_percent": [50, 60], "speed_m_h": 9000}]})"));
  const auto item = sample::loaded(text).phases[0].items[1];
  REQUIRE(item.dose.intervals.has_value());
  const auto& intervals = *item.dose.intervals;
  CHECK(intervals.repeats == Count{4, 6});
  CHECK(intervals.surface == "grass");
  REQUIRE(intervals.bouts.size() == 2);
  CHECK(intervals.bouts[0].gait == Bout::Gait::walk);
  CHECK(intervals.bouts[0].time == 90s);
  CHECK(intervals.bouts[1].distance == 400);
  CHECK(intervals.bouts[1].effort == Count{50, 60});
  CHECK(intervals.bouts[1].speed == 9000);
  CHECK(item.runs());
}

TEST_CASE("a bout is so long or so far") {
  const auto said = [](std::string_view bout) {
    return said_after(second, running("hop", R"({"repeats": 1, "bouts": [)" + std::string{bout} + "]}"));
  };
  const Lines either{
      "/phases/0/items/1/intervals/bouts/0: a bout is so long or so far; write \"time_s\" or \"distance_m\""};
  CHECK(said(R"({"gait": "run", "time_s": 60, "distance_m": 100})") == either);
  CHECK(said(R"({"gait": "run"})") == either);
  CHECK(said("") == Lines{"/phases/0/items/1/intervals: \"bouts\" must have a bout"});
}

TEST_CASE("intervals stand instead of repetitions and holds, and a run is a running exercise") {
  CHECK(said_of(R"("hold_s": 45, "intervals": {"repeats": 1, "bouts": [{"gait": "walk", "time_s": 60}]})") ==
        Lines{"/phases/0/items/1: intervals stand instead of repetitions and holds; leave those out"});
  CHECK(said_after(second, running("walk", R"({"repeats": 1, "bouts": [{"gait": "run", "time_s": 60}]})")) ==
        Lines{"/phases/0/items/1: walk is no run, but its intervals are; name a running exercise"});
  CHECK(said_after(second, running("walk", R"({"repeats": 1, "bouts": [{"gait": "walk", "time_s": 60}]})")).empty());
}

TEST_CASE("an exercise has one rhythm") {
  CHECK(item_with("\"every_days\": 2").rhythm.every_days == 2);
  CHECK(item_with("\"days_a_week\": 3").rhythm.days_a_week == Count{3});
  CHECK(item_with("\"days_a_week\": [2, 3]").rhythm.days_a_week == Count{2, 3});
  const auto rotation = item_with(R"("rotation": {"days": 3, "on": [1, 3]})").rhythm;
  CHECK(rotation.rotation == 3);
  CHECK(rotation.on == std::vector<int>{1, 3});
  CHECK(
      said_of(R"("every_days": 2, "days_a_week": 3)") ==
      Lines{
          "/phases/0/items/1: an exercise has one rhythm; keep one of \"every_days\", \"days_a_week\", \"rotation\""});
}

TEST_CASE("the days of a rotation are in it, each once") {
  CHECK(said_of(R"("rotation": {"days": 3, "on": [1, 1]})") ==
        Lines{"/phases/0/items/1/rotation/on/1: names day 1 twice"});
  CHECK(said_of(R"("rotation": {"days": 3, "on": [4]})") ==
        Lines{"/phases/0/items/1/rotation/on/0: day 4 is not in a rotation of 3 days"});
  CHECK(said_of(R"("rotation": {"days": 1, "on": []})") ==
        Lines{"/phases/0/items/1/rotation: \"days\" must be a whole number from 2 to 28, not 1",
              "/phases/0/items/1/rotation: \"on\" must name a day"});
}

TEST_CASE("an item may be for who has some equipment, or for who has not") {
  const auto item = item_with(R"("with": ["step", "wall"], "without": ["leg-press"])");
  CHECK(item.with == std::vector<std::string>{"step", "wall"});
  CHECK(item.without == std::vector<std::string>{"leg-press"});
  CHECK(said_of("\"with\": []") ==
        Lines{"/phases/0/items/1: \"with\" must name equipment; leave it out to mean everybody"});
}
