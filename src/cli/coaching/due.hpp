#pragma once

#include <span>
#include <vector>

#include "achilles/error.hpp"
#include "cli/coaching/coaching.hpp"
#include "exchange/documents/remind_json.hpp"

namespace achilles::cli {

/// The plan of the day, with what is done of it by the day's entries, and without the trials that were tried.
[[nodiscard]] Plan plan_with_done(const Coaching& coaching, std::span<const Entry> entries);

/// That nothing is left of the day to be done set by set, and how walks and runs that are left are logged. `plan` says
/// what is done.
[[nodiscard]] Error no_sets_left(const Plan& plan);

/// What is asked for today and not done yet, the most urgent first. Of a plan that is stopped there is one thing: the
/// clinician's word. On a rest that the coach ordered, and before the plan begins, there is nothing. `plan` says what
/// is done.
[[nodiscard]] std::vector<exchange::DueRecord> due_today(const Coaching& coaching, const Plan& plan);

}  // namespace achilles::cli
