#pragma once

#include <string>
#include <string_view>

#include "achilles/protocol.hpp"

namespace achilles::exchange {

/// `{schema, id, version, hash, protocol}`: the protocol's hash and its file as it is written. `text` must be JSON.
[[nodiscard]] std::string protocol_json(const Protocol& protocol, std::string_view text);

}  // namespace achilles::exchange
