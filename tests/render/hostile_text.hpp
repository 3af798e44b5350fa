#pragma once

#include <string>

#include "model/chance.hpp"

namespace achilles::test {

/// Bytes that a terminal might obey, or stumble over, among some that it shows: escape sequences, C0 and C1 controls as
/// bytes and as characters, bidirectional controls, characters without width, wide ones, and broken UTF-8.
[[nodiscard]] std::string hostile_text(model::Chance& chance);

}  // namespace achilles::test
