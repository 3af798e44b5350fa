#pragma once

#include <string>

#include "achilles/difference.hpp"
#include "render/layout/look.hpp"

namespace achilles::render {

/// The two protocols that differ.
struct Compared {
  const Protocol& before;
  const Protocol& after;
};

/// What a difference says, without "new", "gone" or "becomes".
struct DifferenceWords {
  std::string label;   ///< "gate to Plyometric return", or the exercise's title
  std::string before;  ///< empty where it was not there
  std::string after;   ///< empty where it is gone
};
[[nodiscard]] DifferenceWords words(const Difference& difference, const Compared& compared, const Look& look);

}  // namespace achilles::render
