#pragma once

#include <optional>
#include <span>
#include <vector>

#include "achilles/decision.hpp"

namespace achilles {

/// What a condition is asked for. A gate needs the whole record: an unlogged day in its window makes it unknown.
/// A warning is content with what there is.
enum class Asked : unsigned char { gate, warning };

/// How a condition stands for the decision of `today.date`. What was not logged is unknown, and not met.
[[nodiscard]] Standing standing(const Condition& condition, const State& before, const Day& today, Asked asked);

/// Whether it holds, and nothing else.
[[nodiscard]] bool met(const Condition& condition, const State& before, const Day& today, Asked asked);

/// How each of the conditions stands, asked as a gate.
[[nodiscard]] std::vector<Standing> standings(std::span<const Condition> conditions, const State& before,
                                              const Day& today);

/// Whether all of them hold; what is unknown does not.
[[nodiscard]] bool all_met(std::span<const Condition> conditions, const State& before, const Day& today);

/// Whether a runner shows it by trying: an exercise that is to hurt little, or a test.
[[nodiscard]] bool may_be_tried(Measure measure);

/// Whether what was done is a trial of this criterion, and how much it hurt. The sore leg has to do it; with both sore
/// each has to, on one day, and the worse counts.
[[nodiscard]] std::optional<PainScore> trial_of(const Criterion& criterion, const Day& day);

}  // namespace achilles
