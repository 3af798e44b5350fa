#pragma once

#include <optional>
#include <vector>

#include "achilles/decision.hpp"

namespace achilles {

/// What a programme asks for on the day of a decision, with that day's doses.
struct Routine {
  std::vector<Item> items;

  /// Whether any of it is loading that counts.
  [[nodiscard]] bool prescribes() const;
  /// The share of the counted dose that was done that day; unknown when nothing was logged. Where nothing was asked,
  /// nothing can be shared.
  [[nodiscard]] std::optional<Percent> share_done(const Day& day) const;
};

/// The phase's own exercises and those of the tracks beside it. A day without loading of its own is filled from the
/// earlier phases that the phase names, in turn, each at the level at which it was left.
[[nodiscard]] Routine routine_of(const Protocol& protocol, const Decision& decision);

}  // namespace achilles
