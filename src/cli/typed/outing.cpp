#include "cli/typed/outing.hpp"

#include <fmt/format.h>

#include "achilles/error.hpp"
#include "achilles/loggable.hpp"
#include "cli/typed/quantity.hpp"
#include "render/render.hpp"

namespace achilles::cli {
namespace {

using std::chrono::seconds;

constexpr Metres shortest = 100;
constexpr Metres highest = 30'000;  ///< uphill, in the 48 hours an outing may last [D]

std::int64_t metres_an_hour(Metres distance, seconds time) { return std::int64_t{distance} * 3600 / time.count(); }

std::string words_of_speed(std::int64_t metres_an_hour) {
  return render::speed_words(static_cast<std::int32_t>(metres_an_hour), {});
}

/// What was likely meant: minutes and seconds are written like hours and minutes.
std::string next_step(Metres distance, seconds time) {
  const auto minutes = time.count() / 60, rest = time.count() % 60;
  const bool could_be_hours =
      minutes > 0 && minutes < 24 && metres_an_hour(distance, time * 60) <= loggable::metres_an_hour.high;
  if (!could_be_hours) return "Check the distance, the time and their units.";
  return fmt::format("{0}:{1:02} is {0} min {1} s; {0} h {1} min is {0}h{1:02}.", minutes, rest);
}

void refuse_fast(Metres distance, seconds time, std::int64_t average) {
  if (average <= loggable::metres_an_hour.high) return;
  throw Error{Exit::usage,
              fmt::format("{} in {} is {} on the average, more than 45", render::distance_words(distance, {}),
                          render::duration_words(time), words_of_speed(average)),
              next_step(distance, time)};
}

/// A top speed as fast as the average is one: typed, both have been rounded.
void refuse_slower(std::int64_t top_speed, std::int64_t average) {
  if (top_speed * 100 >= average * 99) return;
  throw Error{
      Exit::usage,
      fmt::format("a top speed of {} is below the average, {}", words_of_speed(top_speed), words_of_speed(average)),
      "It is how fast the fastest part was; leave it out if nobody knows."};
}

void refuse_high(Metres climb, std::optional<Metres> distance) {
  if (climb > highest) {
    throw Error{Exit::usage, fmt::format("{} m uphill is more than {} km", climb, highest / 1000),
                "Check the number and its unit."};
  }
  if (!distance || climb <= *distance) return;
  throw Error{Exit::usage,
              fmt::format("{} m uphill is more than the whole way, {}", climb, render::distance_words(*distance, {})),
              "Check the distance, the climb and their units."};
}

}  // namespace

void refuse_short(Metres distance) {
  if (distance >= shortest) return;
  throw Error{Exit::usage, fmt::format("{} m is too short for a run or a walk", distance),
              fmt::format("m is metres; {0} minutes are {0}min.", distance)};
}

void refuse_impossible(const Activity& activity) {
  const auto& distance = activity.distance;
  const auto& time = activity.duration;
  if (distance) refuse_short(*distance);
  if (activity.climb) refuse_high(*activity.climb, distance);
  if (!distance || !time || time->count() <= 0) return;
  const auto average = metres_an_hour(*distance, *time);
  refuse_fast(*distance, *time, average);
  if (activity.top_speed) refuse_slower(*activity.top_speed, average);
}

}  // namespace achilles::cli
