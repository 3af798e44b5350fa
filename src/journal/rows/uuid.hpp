#pragma once

#include <string>

namespace achilles::journal {

/// A new random UUID (RFC 4122, version 4) in lower case. Throws std::system_error when the system gives no randomness.
[[nodiscard]] std::string make_uuid();

}  // namespace achilles::journal
