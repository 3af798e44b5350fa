#pragma once

#include <vector>

#include "achilles/exploration.hpp"
#include "achilles/protocol.hpp"
#include "proof/explore.hpp"

namespace achilles::cli {

/// What came of exploring a protocol for one runner.
struct Explored {
  Site site = Site::midportion;
  Side side = Side::left;
  std::size_t levels = 0;  ///< that the protocol has for them
  Exploration exploration;
};

/// Explores a protocol for each site it is made for, and once more with both sides sore. Runners for whom it is the
/// same are explored once.
[[nodiscard]] std::vector<Explored> explored(const Protocol& protocol, const proof::Bounds& bounds);

/// Explores, as far as it can be done in no time, what somebody is about to go by. Throws Error (Exit::refused) where
/// that breaks an invariant.
void refuse_unsafe(const Protocol& protocol);

}  // namespace achilles::cli
