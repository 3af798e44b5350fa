#pragma once

#include "achilles/explanation.hpp"
#include "cli/coaching/coaching.hpp"

namespace achilles::cli {

/// What the coach says on its day, each reason with the entries that it rests on, the newest first.
[[nodiscard]] Explanation explain(const Coaching& coaching, const journal::Journal& journal);

}  // namespace achilles::cli
