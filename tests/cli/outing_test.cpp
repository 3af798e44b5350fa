#include "cli/typed/outing.hpp"

#include <string>

#include "support/catch.hpp"
#include "support/refusal.hpp"

namespace achilles::cli {
namespace {

using std::chrono::hours;
using std::chrono::minutes;
using std::chrono::seconds;

std::string said(const Activity& activity) {
  const auto error = test::refusal([&] { refuse_impossible(activity); });
  return error ? std::string{error->what()} + " / " + error->hint() : "accepted";
}

std::string said(std::optional<Metres> distance, std::optional<seconds> time) {
  Activity activity;
  activity.distance = distance;
  activity.duration = time;
  return said(activity);
}

TEST_CASE("a run and a walk are of 100 m at least") {
  CHECK(said(44, {}) == "44 m is too short for a run or a walk / m is metres; 44 minutes are 44min.");
  CHECK(said(99, hours{1}).starts_with("99 m is too short"));
  CHECK(said(100, {}) == "accepted");
}

TEST_CASE("an average is at most the fastest sprint") {
  CHECK(said(8000, seconds{200}) ==
        "8.0 km in 3:20 is 144.0 km/h on the average, more than 45 / 3:20 is 3 min 20 s; 3 h 20 min is 3h20.");
  CHECK(said(500'000, seconds{200}).ends_with("Check the distance, the time and their units."));
  CHECK(said(8000, seconds{50}).ends_with("Check the distance, the time and their units."));
  CHECK(said(8000, seconds{640}) == "accepted");
  CHECK(said(8000, seconds{639}) != "accepted");
}

TEST_CASE("one of the two by itself says no speed") {
  CHECK(said(8000, {}) == "accepted");
  CHECK(said({}, seconds{1}) == "accepted");
  CHECK(said(1000, hours{48}) == "accepted");
}

TEST_CASE("a top speed is at least the average, but for what rounding takes") {
  Activity run;
  run.distance = 8000;
  const auto at = [&](std::int32_t top_speed) {
    run.top_speed = top_speed;
    return said(run);
  };
  CHECK(at(5000) == "accepted");
  run.duration = minutes{44};
  CHECK(at(5000) ==
        "a top speed of 5.0 km/h is below the average, 10.9 km/h / "
        "It is how fast the fastest part was; leave it out if nobody knows.");
  CHECK(at(10'500) != "accepted");
  CHECK(at(10'900) == "accepted");
  CHECK(at(16'000) == "accepted");
}

TEST_CASE("nobody climbs higher than the way is long, or than 30 km") {
  Activity run;
  const auto up = [&](Metres climb) {
    run.climb = climb;
    return said(run);
  };
  CHECK(up(30'000) == "accepted");
  CHECK(up(30'001) == "30001 m uphill is more than 30 km / Check the number and its unit.");
  run.distance = 8000;
  CHECK(up(8000) == "accepted");
  CHECK(up(8001) ==
        "8001 m uphill is more than the whole way, 8.0 km / Check the distance, the climb and their units.");
}

}  // namespace
}  // namespace achilles::cli
