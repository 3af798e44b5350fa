#include "render/charts/bar.hpp"

#include <algorithm>
#include <vector>

namespace achilles::render {
namespace {

/// How many times the middle value a bar may be before it runs off the end.
constexpr std::int64_t most_times_middle = 10;

std::string repeated(std::string_view mark, std::int64_t count) {
  std::string all;
  for (; count > 0; --count) all += mark;
  return all;
}

/// Half cells of a value.
std::int64_t halves(std::int64_t value, const BarScale& scale, int width) {
  if (value <= 0 || width < 1) return 0;
  const std::int64_t most = std::int64_t{2} * width;
  if (value >= scale.top()) return most;
  const auto length = static_cast<std::int64_t>((static_cast<long double>(value) * static_cast<long double>(most)) /
                                                    static_cast<long double>(scale.top()) +
                                                0.5L);
  return std::clamp<std::int64_t>(length, 1, most);
}

/// The bar of so many halves; one that runs off the end has an arrow there.
std::string filled(std::int64_t halves, bool beyond, const Look& look) {
  if (look.ascii) halves += halves % 2;
  auto full = halves / 2;
  std::string tail = halves % 2 == 1 ? "▌" : "";
  if (beyond && full > 0) {
    --full;
    tail = look.ascii ? ">" : "▶";
  }
  return repeated(look.ascii ? "#" : "█", full) + tail;
}

}  // namespace

BarScale::BarScale(std::span<const std::int64_t> values) {
  std::vector<std::int64_t> sorted;
  std::ranges::copy_if(values, std::back_inserter(sorted), [](std::int64_t value) { return value > 0; });
  if (sorted.empty()) return;
  std::ranges::sort(sorted);
  const auto middle = sorted[sorted.size() / 2];
  const auto most = middle > INT64_MAX / most_times_middle ? INT64_MAX : middle * most_times_middle;
  top_ = *std::prev(std::ranges::upper_bound(sorted, most));
}

std::string bar(std::int64_t value, const BarScale& scale, int width, const Look& look) {
  return filled(halves(value, scale, width), scale.beyond(value), look);
}

std::string bar_of(std::int64_t done, std::int64_t asked, const BarScale& scale, int width, const Look& look) {
  const auto own = (halves(done, scale, width) + 1) / 2;
  const auto whole = (halves(asked, scale, width) + 1) / 2;
  return bar(done, scale, width, look) + repeated(shade(look), whole - own);
}

std::string_view shade(const Look& look) { return look.ascii ? "." : "░"; }

}  // namespace achilles::render
