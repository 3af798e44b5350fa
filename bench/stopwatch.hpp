#pragma once

#include <functional>
#include <string>
#include <vector>

namespace achilles::bench {

/// A command as its words; output goes nowhere.
using Words = std::vector<std::string>;

/// Median wall time of two commands, run in turn so that a machine that drifts drifts for both. Milliseconds.
struct Duel {
  double ours = 0, theirs = 0;
  [[nodiscard]] double ratio() const { return ours / theirs; }
};
/// `before` is called ahead of each round, with its number.
[[nodiscard]] Duel duel(
    const Words& ours, const Words& theirs, int rounds, const std::function<void(int)>& before = [](int) {});

/// Runs a command once. Throws std::runtime_error when it cannot be started or fails.
void run(const Words& words);

/// The most memory a command had at once, in KiB.
[[nodiscard]] long peak_memory(const Words& words);

}  // namespace achilles::bench
