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

/// No hop, jump or run before the third week of the plan is over. [P: silbernagel-2020]
inline constexpr int days_before_impact = 21;

/// After so many days without a word nobody knows what the tendon bears: impact waits for a settled morning. [D]
inline constexpr int days_of_silence_before_impact = 7;

/// The last day on which impact is locked, as known today: by a value over the limit, a sign, a run that was too
/// long, a second rest in two weeks, or a silence. A lock that would end is carried on while no settled morning has
/// been seen.
[[nodiscard]] std::optional<Date> impact_lock(const State& before, const Day& today, Signs standing);

/// The first days of two rests within the 14 days that `before` ends (docs/rules.md, rest-twice) [D]; nothing when
/// there were fewer. Days of rest that follow one another are one rest.
struct TwoRests {
  Date first, second;
};
[[nodiscard]] std::optional<TwoRests> rested_twice(const State& before);

/// The last day that is too near to a rest or a step back for a new phase or a first run: seven days after it
/// (docs/rules.md, gate-open) [D]. Nothing where that is over.
[[nodiscard]] std::optional<Date> noisy_through(const State& before);

/// The run that one of that distance should not have been longer than, where it was: the ceiling while short runs are
/// due [D], else the measure of the 30 days before, which a tenth more may follow [P: frandsen-2025]; without one, the
/// longest first run [D].
[[nodiscard]] std::optional<Metres> exceeded(const State& before, Date day, Metres distance);

/// Whether the phase says itself how long is run.
[[nodiscard]] bool has_runs_of_its_own(const Phase& phase, int level);

/// Whether an exercise is a run.
enum class Gaits : std::uint8_t { walks, runs };

/// What keeps an exercise out of the verdict's day, whatever its rhythm; nothing when nothing does.
[[nodiscard]] std::optional<Absence> against(const Item& item, Gaits gaits, const Phase& phase, const Verdict& verdict);

/// Whether an exercise may and should be done on the verdict's day.
[[nodiscard]] Due due(const Item& item, Gaits gaits, const Phase& phase, const Verdict& verdict);

/// Whether running is allowed at all: the phase allows it, its conditions are met, and nothing locks impact. Who has
/// not run for a month begins after a quiet week, on a day when nothing but time asks to wait
/// (docs/rules.md, runs) [D].
[[nodiscard]] bool may_run(const Phase& phase, const State& before, const Day& today, const Verdict& verdict);

/// What may be run under a decision that has all its findings: at most 1.10 of the longest run of the last 30 days
/// [P: frandsen-2025], and walked and run in turns until eight days of that were borne [S: osu-2019; that it is asked
/// of everybody: D]. A phase that asks for runs of its own goes before the turns.
[[nodiscard]] RunLimit run_limit(const Phase& phase, const State& before, const Day& today, const Decision& decision);

}  // namespace achilles
