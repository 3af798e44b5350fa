#pragma once

#include <vector>

#include "core/difference/alike.hpp"

namespace achilles {

/// A part before and after; null where it was not there, or is not any more.
template <class Part>
struct Pair {
  const Part* before = nullptr;
  const Part* after = nullptr;
};

/// Pairs each part of one list with what became of it in the other: the same ones first, then those alike. In the order
/// of `after`, with those that are gone behind.
template <class Part>
std::vector<Pair<Part>> pairs(const std::vector<Part>& before, const std::vector<Part>& after) {
  std::vector<Pair<Part>> all;
  for (const auto& part : after) all.push_back({nullptr, &part});
  std::vector<const Part*> left;
  for (const auto& part : before) left.push_back(&part);
  const auto join = [&](const auto& fits) {
    for (auto& pair : all) {
      if (pair.before != nullptr) continue;
      for (auto& part : left) {
        if (part == nullptr || !fits(*part, *pair.after)) continue;
        pair.before = part;
        part = nullptr;
        break;
      }
    }
  };
  join([](const Part& a, const Part& b) { return same(a, b); });
  join([](const Part& a, const Part& b) { return alike(a, b); });
  for (const auto* part : left) {
    if (part != nullptr) all.push_back({part, nullptr});
  }
  return all;
}

}  // namespace achilles
