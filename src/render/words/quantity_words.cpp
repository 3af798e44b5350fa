#include <fmt/format.h>

#include "render/words/words.hpp"

namespace achilles::render {
namespace {

constexpr std::int64_t millimetres_a_mile = 1'609'344;
constexpr std::int64_t ten_micrograms_a_pound = 45'359'237;

std::int64_t divided(std::int64_t number, std::int64_t by, Rounded rounded) {
  return (number + (rounded == Rounded::nearest ? by / 2 : 0)) / by;
}

/// 80 is "8.0".
std::string tenths(std::int64_t count) { return fmt::format("{}.{}", count / 10, count % 10); }

/// Metres, or metres an hour, in tenths of the unit.
std::string lengths(std::int64_t metres, const Units& units, Rounded rounded) {
  const bool miles = units.distance == DistanceUnit::mi;
  return tenths(miles ? divided(metres * 10'000, millimetres_a_mile, rounded) : divided(metres, 100, rounded));
}

/// "2.500" is "2.5", "2.000" is "2".
std::string without_zeros(std::string number) {
  number.erase(number.find_last_not_of('0') + 1);
  if (number.ends_with('.')) number.pop_back();
  return number;
}

/// Minutes and seconds, hours only where there are any.
std::string clock(std::int64_t seconds) {
  if (seconds >= 3600) return fmt::format("{}:{:02}:{:02}", seconds / 3600, seconds / 60 % 60, seconds % 60);
  return fmt::format("{}:{:02}", seconds / 60, seconds % 60);
}

}  // namespace

std::string count_words(std::int64_t count, std::string_view one, std::string_view many) {
  if (count == 1) return fmt::format("1 {}", one);
  return many.empty() ? fmt::format("{} {}s", count, one) : fmt::format("{} {}", count, many);
}

std::string distance_words(Metres metres, const Units& units, Rounded rounded) {
  return lengths(metres, units, rounded) + (units.distance == DistanceUnit::mi ? " mi" : " km");
}

std::string duration_words(std::chrono::seconds duration) { return clock(duration.count()); }

std::string pace_words(Metres distance, std::chrono::seconds duration, const Units& units) {
  if (distance <= 0 || duration.count() <= 0) return "--";
  const bool miles = units.distance == DistanceUnit::mi;
  const auto millimetres = miles ? millimetres_a_mile : 1'000'000;
  const auto seconds = divided(duration.count() * millimetres, std::int64_t{1000} * distance, Rounded::nearest);
  return clock(seconds) + (miles ? "/mi" : "/km");
}

std::string speed_words(std::int32_t metres_an_hour, const Units& units, Rounded rounded) {
  return lengths(metres_an_hour, units, rounded) + (units.distance == DistanceUnit::mi ? " mph" : " km/h");
}

std::string mass_words(Grams mass, const Units& units, Rounded rounded) {
  if (units.load == LoadUnit::lb) {
    const auto pounds = divided(std::int64_t{1'000'000} * mass, ten_micrograms_a_pound, rounded);
    return without_zeros(tenths(pounds)) + " lb";
  }
  return without_zeros(fmt::format("{}.{:03}", mass / 1000, mass % 1000)) + " kg";
}

std::string load_words(Grams load, const Units& units, Rounded rounded) {
  return load == 0 ? "body weight" : "+" + mass_words(load, units, rounded);
}

std::string short_time_words(std::chrono::seconds time) {
  const auto seconds = time.count();
  return seconds >= 60 && seconds % 60 == 0 ? fmt::format("{} min", seconds / 60) : fmt::format("{} s", seconds);
}

}  // namespace achilles::render
