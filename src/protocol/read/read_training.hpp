#pragma once

#include <vector>

#include "achilles/day.hpp"
#include "protocol/read/vocabulary.hpp"
#include "protocol/text/field.hpp"

namespace achilles::protocol {

/// Reads "runs" or "walks"; null is none.
[[nodiscard]] std::vector<Activity> read_activities(const Field& field, Activity::Kind kind);

/// Reads "sets"; null is none.
[[nodiscard]] std::vector<Trained> read_sets(const Field& field, const Vocabulary& known);

}  // namespace achilles::protocol
