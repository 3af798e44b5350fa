#include "proof/trend.hpp"

#include <algorithm>
#include <vector>

namespace achilles::proof {
namespace {

constexpr std::size_t readings_needed = 3;

struct Readings {
  int sum = 0, count = 0;
  void add(const std::optional<PainScore>& score) {
    if (!score) return;
    sum += score->value();
    ++count;
  }
  [[nodiscard]] bool enough() const { return count >= static_cast<int>(readings_needed); }
};

/// Minutes of stiffness, as many as there are of a week.
class Minutes {
 public:
  void add(const std::optional<StiffnessMinutes>& minutes) {
    if (minutes) row_[count_++] = minutes->value();
  }
  [[nodiscard]] std::optional<int> band() {
    if (count_ < readings_needed) return std::nullopt;
    std::sort(row_.begin(), row_.begin() + static_cast<std::ptrdiff_t>(count_));
    const int doubled = row_[(count_ - 1) / 2] + row_[count_ / 2];
    if (doubled < 2 * 5) return 0;
    if (doubled <= 2 * 10) return 1;
    return doubled <= 2 * 20 ? 2 : 3;
  }

 private:
  std::array<int, 7> row_{};
  std::size_t count_ = 0;
};

}  // namespace

Trend week_trend(const Record& record, const Day& today) {
  Readings now, last;
  now.add(today.morning);
  for (std::size_t i = 0; i + 1 < record.told.size(); ++i) {
    auto& week = i < 6 ? now : last;
    week.add(record.told[i].morning);
    week.add(record.told[i].during);
    week.add(record.told[i].after);
  }
  if (!now.enough() || !last.enough()) return Trend::unknown;
  // Multiplied out, so that nothing is rounded: sum / count against sum / count.
  const int rise = now.sum * last.count - last.sum * now.count;
  const int point = now.count * last.count;
  if (rise >= point) return Trend::well_up;
  return 2 * rise >= point ? Trend::up : Trend::steady;
}

Trend stiffness_trend(const Record& record, const Day& today) {
  Minutes now, last;
  now.add(today.stiffness);
  for (std::size_t i = 0; i + 1 < record.told.size(); ++i) (i < 6 ? now : last).add(record.told[i].stiffness);
  const auto band = now.band();
  const auto before = last.band();
  if (!band || !before) return Trend::unknown;
  if (*band <= *before) return Trend::steady;
  return *band - *before == 1 ? Trend::up : Trend::well_up;
}

}  // namespace achilles::proof
