#pragma once

#include <span>
#include <vector>

#include "cli/coaching/coaching.hpp"
#include "exchange/documents/remind_json.hpp"

namespace achilles::cli {

/// The plan of the day, with what is done of it by the day's entries, and without the trials that were tried.
[[nodiscard]] Plan plan_with_done(const Coaching& coaching, std::span<const Entry> entries);

/// What is asked for today and not done yet, the most urgent first. Of a plan that is stopped there is one thing: the
/// clinician's word. On a rest that the coach ordered, and before the plan begins, there is nothing. `plan` says what
/// is done.
[[nodiscard]] std::vector<exchange::DueRecord> due_today(const Coaching& coaching, const Plan& plan);

}  // namespace achilles::cli
