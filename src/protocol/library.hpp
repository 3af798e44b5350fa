#pragma once

#include "achilles/evidence.hpp"
#include "achilles/source.hpp"

namespace achilles::protocol {

// What the program has to read up. Each is read when it is first asked for, and no command of every day asks.

/// The register of everything cited.
[[nodiscard]] const Register& sources();

/// What the guidelines and trials say, topic by topic.
[[nodiscard]] const Evidence& evidence();

}  // namespace achilles::protocol
