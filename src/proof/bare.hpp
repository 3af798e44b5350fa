#pragma once

#include "achilles/protocol.hpp"

namespace achilles::proof {

/// The protocol without the texts and the sources of its exercises. The coach decides the same by it; laying out a day
/// takes a tenth of the time.
[[nodiscard]] Protocol bare(const Protocol& protocol);

}  // namespace achilles::proof
