#pragma once

#include "model/past.hpp"

namespace achilles::model {

/// Completes an answer with what may be run: the phase must allow it and see shown what it asks for, nothing may lock
/// impact, and no run is more than a tenth longer than the longest of thirty days. A first run wants a calm day.
void limit_run(const History& history, const Day& today, bool calm, Answer& answer);

}  // namespace achilles::model
