#include "achilles/nearest.hpp"

#include <algorithm>
#include <utility>
#include <vector>

namespace achilles {
namespace {

constexpr std::size_t most_edits = 2;
constexpr std::size_t longest_word = 64;  ///< longer ones are no typing mistake, and the table is quadratic

/// Whether so many edits can be slips of the finger: one in three letters, or letters left out around the word.
bool is_slip(std::string_view word, std::string_view meant, std::size_t distance) {
  if (!word.empty() && meant.find(word) != std::string_view::npos) return true;
  return distance < std::min(word.size(), meant.size()) && distance <= std::max<std::size_t>(word.size() / 3, 1);
}

/// How alike two words are that are equally many edits apart.
auto likeness(std::string_view a, std::string_view b) {
  return std::pair{std::ranges::is_permutation(a, b), std::ranges::mismatch(a, b).in1 - a.begin()};
}

}  // namespace

std::size_t edit_distance(std::string_view a, std::string_view b) {
  const std::size_t width = b.size() + 1;
  std::vector<std::size_t> cost((a.size() + 1) * width);
  const auto at = [&](std::size_t i, std::size_t j) -> std::size_t& { return cost[i * width + j]; };
  for (std::size_t j = 0; j <= b.size(); ++j) at(0, j) = j;
  for (std::size_t i = 1; i <= a.size(); ++i) {
    at(i, 0) = i;
    for (std::size_t j = 1; j <= b.size(); ++j) {
      const std::size_t change = a[i - 1] == b[j - 1] ? 0 : 1;
      at(i, j) = std::min({at(i - 1, j) + 1, at(i, j - 1) + 1, at(i - 1, j - 1) + change});
      const bool swapped = i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1];
      if (swapped) at(i, j) = std::min(at(i, j), at(i - 2, j - 2) + 1);
    }
  }
  return at(a.size(), b.size());
}

std::string_view nearest(std::string_view word, std::span<const std::string_view> known) {
  if (word.size() > longest_word) return {};
  std::string_view best;
  std::size_t best_distance = most_edits;
  for (const std::string_view candidate : known) {
    const auto letters_more = std::max(word.size(), candidate.size()) - std::min(word.size(), candidate.size());
    if (letters_more > most_edits) continue;
    const auto distance = edit_distance(word, candidate);
    if (distance > best_distance || !is_slip(word, candidate, distance)) continue;
    if (!best.empty() && distance == best_distance && likeness(word, candidate) <= likeness(word, best)) continue;
    best = candidate;
    best_distance = distance;
  }
  return best;
}

}  // namespace achilles
