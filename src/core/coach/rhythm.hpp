#pragma once

#include <cstdint>

#include "achilles/decision.hpp"

namespace achilles {

/// Whether something is part of a day.
enum class Due : std::uint8_t {
  no,
  may,  ///< more than the least that is asked of the week: offered, not counted
  yes,
};

/// Whether the rhythm of an item brings it up on the verdict's day. What counts goes by the days on which it was done;
/// what is optional is rarely logged and goes by the days of the phase.
[[nodiscard]] Due in_rhythm(const Item& item, const Verdict& verdict);

/// Whether one limit leaves room for the item today.
[[nodiscard]] bool leaves_room(const Limit& limit, const Item& item, const Verdict& verdict);

/// Whether the limits of the phase leave room for the item today.
[[nodiscard]] bool within_limits(const Item& item, const Phase& phase, const Verdict& verdict);

}  // namespace achilles
