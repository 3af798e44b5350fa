#pragma once

#include "proof/invariant.hpp"

// One function an invariant; true where it holds. What each says stands in invariants.cpp.
namespace achilles::proof::checks {

bool stop_stands(const Turn& turn);
bool no_impact_after_hurt(const Turn& turn);
bool no_rise_when_worse(const Turn& turn);
bool one_step_a_week(const Turn& turn);
bool no_rise_in_the_dark(const Turn& turn);
bool worse_is_never_milder(const Turn& turn);
bool floor_only(const Turn& turn);
bool high_days_apart(const Turn& turn);
bool heavy_days_apart(const Turn& turn);
bool run_within_a_tenth(const Turn& turn);
bool no_early_impact(const Turn& turn);
bool long_rest_advised(const Turn& turn);
bool findings_sourced(const Turn& turn);
bool same_again(const Turn& turn);
bool no_symmetry_of_both(const Turn& turn);

}  // namespace achilles::proof::checks
