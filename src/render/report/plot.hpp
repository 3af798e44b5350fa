#pragma once

#include <string>
#include <string_view>

#include "achilles/period.hpp"
#include "render/report/markup.hpp"

namespace achilles::render {

/// The frame of a figure over training days: where a day is from left to right, and a value from bottom to top.
class Plot {
 public:
  static constexpr int width = 720, left = 34, right = 6;

  /// A band of the figure for the values from 0 to `most`, at least 1.
  struct Band {
    int top, bottom;
    double most;
    [[nodiscard]] double y(double value) const { return bottom - (bottom - top) * value / most; }
  };

  Plot(const Period& period, int height, std::string_view says);

  [[nodiscard]] double x(Date day) const;  ///< the middle of the day
  [[nodiscard]] double day_width() const;

  void line(double x1, double y1, double x2, double y2, const char* style);
  void label(double x, double y, std::string_view text, const char* style = "label");
  void box(double x, double y, double wide, double high, const char* style);
  /// A mark of its own form for each series: 0 round, 1 square, 2 pointed.
  void mark(double x, double y, int series);
  /// Months, or days where the period is short, along the bottom.
  void dates(double y);
  /// A scale with a line across for each of the values.
  void scale(const Band& band, std::initializer_list<double> values);

  [[nodiscard]] std::string result() &&;

 private:
  Period period_;
  Markup svg_;
};

}  // namespace achilles::render
