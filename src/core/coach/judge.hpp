#pragma once

#include "achilles/decision.hpp"
#include "core/coach/hearing.hpp"

namespace achilles {

/// What the rules come to on `today.date`, a day of the episode; each of their findings is heard.
[[nodiscard]] Verdict judge(const Protocol& protocol, const State& before, const Day& today, Hearing& hearing);

}  // namespace achilles
