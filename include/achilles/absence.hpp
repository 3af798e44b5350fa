#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "achilles/decision.hpp"

namespace achilles {

/// Why an exercise is not part of a day.
enum class Absence : std::uint8_t {
  stopped,        ///< the plan is locked
  resting,        ///< a day without loading
  sign,           ///< a sign that stands bars it
  impact_locked,  ///< impact is locked
  early,          ///< before the fourth week of the plan there is no impact
  no_running,     ///< running is not allowed today
  after_high,     ///< too soon after a high-tier day
  after_heavy,    ///< too soon after heavy strength
  limit,          ///< the phase's own limit is reached
  rhythm,         ///< not a day for it
  later,          ///< part of the programme, but not of this phase and level
  unknown,        ///< not part of the programme
};

/// Why the exercise of that id is not part of the decision's day; nothing when it is.
[[nodiscard]] std::optional<Absence> absence(const Protocol& protocol, const Decision& decision,
                                             std::string_view exercise);

}  // namespace achilles
