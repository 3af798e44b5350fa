#pragma once

#include "achilles/dose.hpp"
#include "protocol/text/object_reader.hpp"

namespace achilles::protocol {

/// Reads the members of an item that say on which days it is done.
[[nodiscard]] Rhythm read_rhythm(ObjectReader& in);

}  // namespace achilles::protocol
