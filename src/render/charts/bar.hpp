#pragma once

#include <cstdint>
#include <span>
#include <string>

#include "render/layout/look.hpp"

namespace achilles::render {

/// The length of bars that are compared with one another. One value that is absurdly larger than the rest does not
/// shrink them: it runs off the end.
class BarScale {
 public:
  /// Of values from 0 up to these; of 0 to 1 where there are none.
  explicit BarScale(std::span<const std::int64_t> values);
  /// From 0 to a top that is known.
  explicit BarScale(std::int64_t top) : top_(top) {}

  [[nodiscard]] std::int64_t top() const { return top_; }
  /// Whether a value runs off the end.
  [[nodiscard]] bool beyond(std::int64_t value) const { return value > top_; }

 private:
  std::int64_t top_ = 1;
};

/// A bar of at most `width` cells, to the nearest half cell (in ASCII to the nearest whole one). A value above 0 is
/// never nothing, and 0 is.
[[nodiscard]] std::string bar(std::int64_t value, const BarScale& scale, int width, const Look& look);

/// The same with what was asked: what is missing of it is shaded behind what was done.
[[nodiscard]] std::string bar_of(std::int64_t done, std::int64_t asked, const BarScale& scale, int width,
                                 const Look& look);

/// What the shade stands for, for a legend.
[[nodiscard]] std::string_view shade(const Look& look);

}  // namespace achilles::render
