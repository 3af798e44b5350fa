#pragma once

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

#include "achilles/decision.hpp"

namespace achilles {

/// Something that holds of every day under every protocol, whatever came before it (docs/safety.md).
struct InvariantInfo {
  std::string_view id;  ///< kebab-case, stable
  int number = 0;       ///< in docs/safety.md
  std::string_view says;
};

/// Days after which an invariant is broken.
struct Violation {
  InvariantInfo invariant;
  std::vector<Day> days;     ///< from the first of the plan on, none left out
  Verdict verdict;           ///< of the last
  std::optional<Day> other;  ///< where two days were compared: what instead, on its date, is answered more severely
};

/// What came of trying everything that may happen under a protocol.
struct Exploration {
  std::size_t states = 0;       ///< that are told apart
  std::size_t transitions = 0;  ///< days that were judged
  std::size_t levels = 0;       ///< of the protocol's phases that were reached
  bool complete = false;        ///< nothing is left to try
  std::optional<Violation> violation;
};

}  // namespace achilles
