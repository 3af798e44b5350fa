#pragma once

#include "achilles/criterion.hpp"
#include "achilles/day.hpp"

namespace achilles::proof {

/// Whether somebody does what is asked to be shown well, or badly.
enum class Shows : std::uint8_t { well, badly };

/// Whether one day shows it: a trial, a test or a ratio.
[[nodiscard]] bool can_be_shown(const Criterion& criterion);
/// Adds a trial without pain, or with pain of 6; or a test at the end of its range that meets the criterion, or at the
/// other.
void show(Day& day, const Criterion& criterion, Shows shows);
/// Tells what makes a criterion hold on the next day, or this one; false where one day cannot.
bool tell(Day& day, const Criterion& criterion);

}  // namespace achilles::proof
