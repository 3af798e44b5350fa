#pragma once

#include "exchange/document.hpp"

namespace achilles::exchange {

/// A dose in the form of the protocol format: ranges as two numbers, "as tolerated" as `{"up_to": …}`, unknown as null.
[[nodiscard]] ordered_json json_of(const Dose& dose);

}  // namespace achilles::exchange
