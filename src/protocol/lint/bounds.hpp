#pragma once

#include "achilles/dose.hpp"

namespace achilles::protocol::lint_rules {

/// How many times the volume of a day (repetitions, seconds held or contacts) may be that of the level before [D].
inline constexpr long most_times_the_volume = 2;

/// External load that one step may add [P: praet-2019: load rose by 5 kg at a time] …
inline constexpr Grams most_added = 5000;
/// … or this part of the load before, whichever is more [D] …
inline constexpr Grams part_added = 10;
/// … once the load is over this; below it the first kilograms are found [D].
inline constexpr Grams first_load = 10'000;

/// Heavy work has a full day between [P: silbernagel-2020; S: mreeves-2020], so that this is the most of a week.
inline constexpr int most_heavy_days_a_week = 3;

}  // namespace achilles::protocol::lint_rules
