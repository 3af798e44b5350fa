#pragma once

#include <vector>

#include "cli/coaching.hpp"
#include "exchange/remind_json.hpp"

namespace achilles::cli {

/// What is asked for today and not done yet, the most urgent first. Of a plan that is stopped there is one thing: the
/// clinician's word. On a rest that the coach ordered, and before the plan begins, there is nothing.
[[nodiscard]] std::vector<exchange::DueRecord> due_today(const Coaching& coaching);

}  // namespace achilles::cli
