#include "cli/typed/outing.hpp"

#include <fmt/format.h>

#include "achilles/error.hpp"
#include "cli/typed/quantity.hpp"
#include "render/render.hpp"

namespace achilles::cli {
namespace {

using std::chrono::seconds;

constexpr Metres shortest = 100;

std::int64_t metres_an_hour(Metres distance, seconds time) { return std::int64_t{distance} * 3600 / time.count(); }

/// What was likely meant: minutes and seconds are written like hours and minutes.
std::string next_step(Metres distance, seconds time) {
  const auto minutes = time.count() / 60, rest = time.count() % 60;
  const bool could_be_hours = minutes > 0 && minutes < 24 && metres_an_hour(distance, time * 60) <= Speed::most;
  if (!could_be_hours) return "Check the distance, the time and their units.";
  return fmt::format("{0}:{1:02} is {0} min {1} s; {0} h {1} min is {0}h{1:02}.", minutes, rest);
}

}  // namespace

void refuse_impossible(std::optional<Metres> distance, std::optional<seconds> time) {
  if (!distance) return;
  if (*distance < shortest) {
    throw Error{Exit::usage, fmt::format("{} m is too short for a run or a walk", *distance),
                fmt::format("m is metres; {0} minutes are {0}min.", *distance)};
  }
  if (!time || time->count() <= 0) return;
  const auto speed = metres_an_hour(*distance, *time);
  if (speed <= Speed::most) return;
  throw Error{Exit::usage,
              fmt::format("{} in {} is {} on the average, more than 45", render::distance_words(*distance, {}),
                          render::duration_words(*time), render::speed_words(static_cast<std::int32_t>(speed), {})),
              next_step(*distance, *time)};
}

}  // namespace achilles::cli
