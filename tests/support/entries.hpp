#pragma once

#include <utility>

#include "support/builders.hpp"

namespace achilles::test {

/// What was logged on a day, with the side it was logged with.
inline Entry entry(const char* on, Body body, std::optional<Side> side = std::nullopt) {
  Entry it;
  it.day = day(on);
  it.side = side;
  it.body = std::move(body);
  return it;
}

inline Entry morning(const char* on, int score, std::optional<Side> side = std::nullopt) {
  return entry(on, Morning{pain(score), {}, false}, side);
}

inline Entry pain_entry(const char* on, int score, Pain::When when, std::optional<Side> side = std::nullopt) {
  return entry(on, Pain{pain(score), when}, side);
}

inline Entry result(const char* on, const char* test, int value, std::optional<Side> side = std::nullopt) {
  return entry(on, TestResult{test, value}, side);
}

/// A run of that distance; of an unknown one where it is 0.
inline Entry run(const char* on, Metres metres, std::optional<Side> side = std::nullopt) {
  Activity activity;
  if (metres > 0) activity.distance = metres;
  return entry(on, activity, side);
}

}  // namespace achilles::test
