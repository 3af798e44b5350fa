#pragma once

#include <optional>

#include "achilles/absence.hpp"
#include "achilles/decision.hpp"
#include "core/coach/rhythm.hpp"

namespace achilles {

/// Full days between a high-tier day and the next high tier: 72 hours, whatever the hour of day.
/// [S: public-secondary-notes for silbernagel-2015; P: magnusson-2010; counted in full days: D]
inline constexpr int full_days_before_impact = 3;
/// Full days between a high-tier day and heavy strength: the third day after it [the same; D].
inline constexpr int full_days_before_heavy = 2;
/// Heavy strength is not done on consecutive days. [P: silbernagel-2020; S: mreeves-2020]
inline constexpr int full_days_after_heavy = 1;

/// Whether so many full days lie between the last such day and today; they do where there was none.
[[nodiscard]] bool spaced(const std::optional<Date>& last, Date today, int full_days);

/// Whether the first weeks of the plan, which have no impact, are over.
[[nodiscard]] bool long_enough_in_plan(const Verdict& verdict);

/// Whether an exercise is a run.
enum class Gaits : std::uint8_t { walks, runs };

/// What keeps an exercise out of the verdict's day, whatever its rhythm; nothing when nothing does.
[[nodiscard]] std::optional<Absence> against(const Item& item, Gaits gaits, const Phase& phase, const Verdict& verdict);

/// Whether an exercise may and should be done on the verdict's day.
[[nodiscard]] Due due(const Item& item, Gaits gaits, const Phase& phase, const Verdict& verdict);

}  // namespace achilles
