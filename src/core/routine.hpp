#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "achilles/decision.hpp"

namespace achilles {

/// What a phase asks for on the day of a decision, with that day's doses.
struct Routine {
  std::vector<Item> items;

  /// Whether any of it is loading that counts.
  [[nodiscard]] bool prescribes() const;
  /// The share of the counted dose that these sets amount to; unknown when nothing was logged. Where nothing was
  /// asked, nothing can be shared.
  [[nodiscard]] std::optional<Percent> share_done(const std::vector<ExerciseSets>& sets) const;
};

[[nodiscard]] Routine routine_of(const Phase& phase, const Decision& decision);

/// An exercise the phase names, or null.
[[nodiscard]] const Exercise* find_exercise(const Phase& phase, std::string_view id);

}  // namespace achilles
