#pragma once

#include <cstddef>

#include "protocol/text/located_json.hpp"

namespace achilles::protocol {

/// A document laid over the one it extends: its keys replace the other's, its phases those of the same id, key by key,
/// and a phase's key that is null goes. The id and the version are never inherited. What is inherited stands at `at`,
/// the place that names the other.
[[nodiscard]] Object extended(Object own, const Object& base, std::size_t at);

}  // namespace achilles::protocol
