#pragma once

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
[[nodiscard]] Duel duel(const Words& ours, const Words& theirs, int rounds);

/// Runs a command once. Throws std::runtime_error when it cannot be started or fails.
void run(const Words& words);

}  // namespace achilles::bench
