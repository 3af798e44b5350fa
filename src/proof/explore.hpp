#pragma once

#include <cstddef>
#include <cstdint>

#include "achilles/coach.hpp"
#include "achilles/exploration.hpp"

namespace achilles::proof {

/// How far to go.
struct Bounds {
  enum class Order : std::uint8_t {
    shortest,  ///< histories of few days first: what is found first is shortest
    farthest,  ///< first those in which little goes wrong: the way to the top, then what lies beside it
  };
  std::size_t most_transitions = 0;
  Order order = Order::shortest;
};

/// The first day of every history.
[[nodiscard]] Date first_day();

/// Tries everything that may happen (docs/safety.md) to somebody who begins by a protocol tailored for `start`, until
/// an invariant is broken, nothing is left, or the bounds are reached. The same each time it is asked.
[[nodiscard]] Exploration explore(const Protocol& tailored, const Start& start, const Bounds& bounds);

}  // namespace achilles::proof
