#pragma once

#include <string_view>

#include "achilles/protocol.hpp"
#include "protocol/text/object_reader.hpp"

namespace achilles::protocol {

/// A member that a protocol must have, unless it extends another, which has it.
[[nodiscard]] Field need_unless_inherited(ObjectReader& in, std::string_view key);

/// Reads what a protocol says of itself: id, title, version, licence, language, sites, sources.
void read_head(ObjectReader& in, Protocol& protocol);

}  // namespace achilles::protocol
