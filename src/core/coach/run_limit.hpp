#pragma once

#include <optional>

#include "achilles/decision.hpp"

namespace achilles {

/// The run that one of that distance should not have been longer than, where it was: the ceiling while short runs are
/// due [D], else the measure of the 30 days before, which a tenth more may follow [P: frandsen-2025]; without one, the
/// longest first run [D].
[[nodiscard]] std::optional<Metres> exceeded(const State& before, Date day, Metres distance);

/// Whether a run is logged on the day.
[[nodiscard]] bool has_run(const Day& day);

/// Whether the phase says itself how long is run.
[[nodiscard]] bool has_runs_of_its_own(const Phase& phase, int level);

/// Whether running is allowed at all: the phase allows it, its conditions are met, and nothing locks impact. Who has
/// not run for a month begins after a quiet week, on a day when nothing but time asks to wait
/// (docs/rules.md, runs) [D].
[[nodiscard]] bool may_run(const Phase& phase, const State& before, const Day& today, const Verdict& verdict);

/// What may be run, once a day, under a decision that has all its findings: at most 1.10 of the longest run of the last
/// 30 days [P: frandsen-2025] that did not hurt over the limit, no more than it on a day that asks for patience [D],
/// and walked and run in turns until eight days of that were borne [S: osu-2019; that it is asked of everybody: D]. A
/// phase that asks for runs of its own goes before the turns.
[[nodiscard]] RunLimit run_limit(const Phase& phase, const State& before, const Day& today, const Decision& decision);

}  // namespace achilles
