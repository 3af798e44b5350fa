#include "cli/typed/outing.hpp"

#include <string>

#include "support/catch.hpp"
#include "support/refusal.hpp"

namespace achilles::cli {
namespace {

using std::chrono::hours;
using std::chrono::minutes;
using std::chrono::seconds;

std::string said(std::optional<Metres> distance, std::optional<seconds> time) {
  const auto error = test::refusal([&] { refuse_impossible(distance, time); });
  return error ? std::string{error->what()} + " / " + error->hint() : "accepted";
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

}  // namespace
}  // namespace achilles::cli
