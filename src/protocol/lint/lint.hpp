#pragma once

#include <string_view>
#include <vector>

#include "achilles/protocol.hpp"
#include "achilles/source.hpp"
#include "protocol/lint/remark.hpp"

namespace achilles::protocol {

/// What can be said against a protocol that is valid, in the order of its text. `text` is the file it was read from:
/// what it takes over from the protocol it extends is remarked where it names that. `sources` is the register.
[[nodiscard]] std::vector<Remark> lint(const Protocol& protocol, std::string_view text, const Register& sources);

}  // namespace achilles::protocol
