#include <fmt/format.h>

#include "render/words.hpp"

namespace achilles::render {
namespace {

/// A count of thousandths in tenths: 7960 is "8.0".
std::string tenths(std::int64_t thousandths) {
  const auto rounded = (thousandths + 50) / 100;
  return fmt::format("{}.{}", rounded / 10, rounded % 10);
}

/// Minutes and seconds, hours only where there are any.
std::string clock(std::int64_t seconds) {
  if (seconds >= 3600) return fmt::format("{}:{:02}:{:02}", seconds / 3600, seconds / 60 % 60, seconds % 60);
  return fmt::format("{}:{:02}", seconds / 60, seconds % 60);
}

}  // namespace

std::string distance_words(Metres metres) { return tenths(metres) + " km"; }

std::string duration_words(std::chrono::seconds duration) { return clock(duration.count()); }

std::string pace_words(Metres distance, std::chrono::seconds duration) {
  if (distance <= 0 || duration.count() <= 0) return "--";
  return clock((duration.count() * 1000 + distance / 2) / distance) + "/km";
}

std::string speed_words(std::int32_t metres_an_hour) { return tenths(metres_an_hour) + " km/h"; }

std::string mass_words(Grams mass) {
  auto number = fmt::format("{}.{:03}", mass / 1000, mass % 1000);
  number.erase(number.find_last_not_of('0') + 1);
  if (number.ends_with('.')) number.pop_back();
  return number + " kg";
}

std::string load_words(Grams load) { return load == 0 ? "body weight" : "+" + mass_words(load); }

std::string short_time_words(std::chrono::seconds time) {
  const auto seconds = time.count();
  return seconds >= 60 && seconds % 60 == 0 ? fmt::format("{} min", seconds / 60) : fmt::format("{} s", seconds);
}

}  // namespace achilles::render
