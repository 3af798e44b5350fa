#pragma once

#include <vector>

#include "achilles/protocol.hpp"

namespace achilles::model {

/// Small programmes, each for some of what a protocol can ask for. Their ids say what for.
[[nodiscard]] const std::vector<Protocol>& programmes();

}  // namespace achilles::model
