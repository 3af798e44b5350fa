#include "protocol/text/nearest.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <numeric>
#include <utility>
#include <vector>

namespace achilles::protocol {

namespace {

constexpr std::size_t too_far = 3;

/// How alike two words are that are equally many edits apart: the same letters, then the longest common beginning.
auto likeness(std::string_view a, std::string_view b) {
  return std::pair{std::ranges::is_permutation(a, b), std::ranges::mismatch(a, b).in1 - a.begin()};
}

}  // namespace

std::size_t edit_distance(std::string_view a, std::string_view b) {
  if (std::max(a.size(), b.size()) - std::min(a.size(), b.size()) >= too_far) return too_far;
  std::vector<std::size_t> before(b.size() + 1);
  std::vector<std::size_t> row(b.size() + 1);
  std::vector<std::size_t> next(b.size() + 1);
  std::iota(row.begin(), row.end(), std::size_t{0});
  for (std::size_t i = 1; i <= a.size(); ++i) {
    next[0] = i;
    for (std::size_t j = 1; j <= b.size(); ++j) {
      const std::size_t replaced = row[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
      next[j] = std::min({replaced, row[j] + 1, next[j - 1] + 1});
      const bool swapped = i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1];
      if (swapped) next[j] = std::min(next[j], before[j - 2] + 1);
    }
    std::swap(before, row);
    std::swap(row, next);
  }
  return std::min(row.back(), too_far);
}

std::string_view nearest(std::string_view word, std::span<const std::string_view> candidates) {
  std::string_view best;
  std::size_t best_distance = too_far;
  for (const std::string_view candidate : candidates) {
    const std::size_t distance = edit_distance(word, candidate);
    if (distance >= candidate.size() || distance > best_distance) continue;
    if (distance == best_distance && likeness(word, candidate) <= likeness(word, best)) continue;
    best = candidate;
    best_distance = distance;
  }
  return best_distance < too_far ? best : std::string_view{};
}

std::string did_you_mean(std::string_view word, std::span<const std::string_view> candidates) {
  const std::string_view meant = nearest(word, candidates);
  return meant.empty() ? std::string{} : fmt::format("did you mean \"{}\"?", meant);
}

}  // namespace achilles::protocol
