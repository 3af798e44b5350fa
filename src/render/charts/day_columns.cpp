#include "render/charts/day_columns.hpp"

#include <algorithm>
#include <numeric>

#include "render/charts/chart_words.hpp"

namespace achilles::render {
namespace {

constexpr int widest = 3;
constexpr int week = 7;
constexpr int most_odd_days = 3;    // above that a column is made of whole weeks
constexpr int cells_of_a_date = 7;  // "20 Nov" and a gap

}  // namespace

DayColumns::DayColumns(const Period& period, int width) : period_(period) {
  const int days = std::max(period.days(), 1);
  days_each_ = (days + width - 1) / width;
  if (days_each_ > most_odd_days) days_each_ = (days_each_ + week - 1) / week * week;
  count_ = (days + days_each_ - 1) / days_each_;
  cells_each_ = std::clamp(width / count_, 1, widest);
  mark_ = week / std::gcd(week, days_each_);
  date_ = mark_;
  while (date_ * cells_each_ < cells_of_a_date) date_ += mark_;
  if (days_each_ > 1) mark_ = date_;
}

std::string DayColumns::axis(const Look& look) const {
  std::string line;
  for (int column = 0; column < count_; ++column) {
    line += column % mark_ == 0 ? (look.ascii ? "+" : "┬") : (look.ascii ? "-" : "─");
    for (int i = 1; i < cells_each_; ++i) line += look.ascii ? "-" : "─";
  }
  return line;
}

std::string DayColumns::dates() const {
  std::string line;
  for (int column = 0; column < count_; column += date_) {
    const auto place = static_cast<std::size_t>(column * cells_each_);
    const auto date = short_date(period_.first + column * days_each_);
    const bool fits = column == 0 || static_cast<int>(place + date.size()) <= width();
    if (!fits) continue;
    line.resize(place, ' ');
    line += date;
  }
  return line;
}

}  // namespace achilles::render
