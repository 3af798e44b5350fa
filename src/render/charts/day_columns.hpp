#pragma once

#include <optional>
#include <string>
#include <vector>

#include "achilles/period.hpp"
#include "render/layout/look.hpp"

namespace achilles::render {

/// The days of a period beside one another in so many cells: several cells a day, or several days a cell.
class DayColumns {
 public:
  /// `width` is at least 1, and the period has a day.
  DayColumns(const Period& period, int width);

  [[nodiscard]] int count() const { return count_; }
  [[nodiscard]] int days_each() const { return days_each_; }
  /// Cells of a column, the gap behind it included.
  [[nodiscard]] int cells_each() const { return cells_each_; }
  [[nodiscard]] int width() const { return count_ * cells_each_; }
  /// The column of a day of the period.
  [[nodiscard]] int column(Date day) const { return (day - period_.first) / days_each_; }

  /// A line with a mark at each week, or at each date where days share columns.
  [[nodiscard]] std::string axis(const Look& look) const;
  /// Dates under the marks, as many as there is room for: "10 Oct     17 Oct"
  [[nodiscard]] std::string dates() const;

 private:
  Period period_;
  int days_each_ = 1, count_ = 1, cells_each_ = 1;
  int mark_ = 1, date_ = 1;  ///< columns from one mark, or date, to the next
};

}  // namespace achilles::render
