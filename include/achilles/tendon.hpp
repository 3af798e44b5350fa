#pragma once

#include <optional>

#include "achilles/side.hpp"

namespace achilles {

/// Whose record is looked at: one tendon, or both together.
struct Tendon {
  Side side = Side::both;
  std::optional<Side> sore = {};  ///< the side of the episode; unknown where there is none

  /// Whether what was logged with that side is about this tendon. What was logged without one is about the sore tendon;
  /// where it is unknown which that is, it may be either.
  [[nodiscard]] bool has(std::optional<Side> said) const;
  friend bool operator==(const Tendon&, const Tendon&) = default;
};

}  // namespace achilles
