#pragma once

#include <optional>

#include "achilles/decision.hpp"
#include "rhythm.hpp"

namespace achilles {

/// Full days between impact and the next impact: 72 hours, whatever the hour of day. [S: public-secondary-notes for
/// silbernagel-2015; P: magnusson-2010; counted in full days: D]
inline constexpr int full_days_after_impact = 3;
/// Heavy strength is not done on consecutive days. [P: silbernagel-2020; S: mreeves-2020]
inline constexpr int full_days_after_heavy = 1;

/// No hop, jump or run before the third week of the plan is over. [P: silbernagel-2020]
inline constexpr int days_before_impact = 21;

/// The last day on which impact is locked, as known today: by a value over the limit, a sign, a run that was too
/// long, or a second rest in two weeks. A lock that would end is carried on while no settled morning has been seen.
[[nodiscard]] std::optional<Date> impact_lock(const State& before, const Day& today, Signs standing);

/// The first days of two rests within the 14 days before `today` [clinical rules, row 22: D]; nothing when there were
/// fewer. Days of rest that follow one another are one rest.
struct TwoRests {
  Date first, second;
};
[[nodiscard]] std::optional<TwoRests> rested_twice(const State& before, Date today);

/// Whether an exercise may and should be done on the decision's day.
[[nodiscard]] Due due(const Item& item, const Phase& phase, const Decision& decision);

/// What may be run: where the phase allows it and its conditions are met, at most 1.10 of the longest run of the last
/// 30 days [P: frandsen-2025]; without such a run, a walk-run start [D].
[[nodiscard]] RunLimit run_limit(const Phase& phase, const State& before, const Day& today, const Decision& decision);

}  // namespace achilles
