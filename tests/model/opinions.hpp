#pragma once

#include "model/past.hpp"

namespace achilles::model {

/// What one rule of docs/rules.md asks for.
struct Opinion {
  Action asks = Action::hold;
  bool lets_place = false;                ///< a hold that does not keep anybody from beginning in a later phase
  int levels = 1;                         ///< how many a step back takes
  std::optional<Date> rest_through = {};  ///< for a rest the protocol orders
  bool refers = false;
  std::optional<int> locks = {};  ///< impact, for so many days after today
  bool is_time = false;           ///< a hold for time, or for a whole workout: a first run may follow it
};

/// Whether nothing asks to wait but time.
[[nodiscard]] bool calm(const std::vector<Opinion>& all);

/// What the rules that make a day more careful, and the phase's own responses, ask for on a day.
[[nodiscard]] std::vector<Opinion> opinions(const History& history, const Day& today);

}  // namespace achilles::model
