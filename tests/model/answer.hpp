#pragma once

#include <optional>
#include <string>

#include "achilles/decision.hpp"

namespace achilles::model {

/// What the coach answers on one day, as far as the reference and the coach are compared.
struct Answer {
  Action action = Action::hold;
  Position to;                         ///< where the runner stands from today
  std::optional<Date> locked_through;  ///< the last day without impact; unknown when nothing is locked today
  bool may_run = false;
  std::optional<Metres> most;  ///< of a run today; unknown where there is nothing to measure by
  int walk_run = 0;            ///< minutes run of every five; 0 where none is walked
  bool prescribed = false;     ///< whether loading that counts is asked for
  friend bool operator==(const Answer&, const Answer&) = default;
};

/// "hold 1.0, locked through 2026-03-09, may run 8250 m, loading".
[[nodiscard]] std::string words(const Answer& answer);

}  // namespace achilles::model
