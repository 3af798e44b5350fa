#pragma once

#include <cstdint>
#include <span>

#include "achilles/tests.hpp"

namespace achilles::render {

/// What distances, paces and speeds are told in. Kept are metres.
enum class DistanceUnit : std::uint8_t { km, mi };
/// What added load is told in. Kept are grams.
enum class LoadUnit : std::uint8_t { kg, lb };

/// The units of text for people. Documents for programs have none of them.
struct Units {
  DistanceUnit distance = DistanceUnit::km;
  LoadUnit load = LoadUnit::kg;
  std::span<const TestInfo> tests = {};  ///< those a programme brings, in whose units its results are told
};

}  // namespace achilles::render
