#pragma once

#include "protocol/text/object_reader.hpp"

namespace achilles::protocol {

/// The version of the file formats this program reads.
inline constexpr int known_format = 1;

/// Reads "format". False when the file says it is of a later one: then nothing else in it can be judged.
[[nodiscard]] bool read_format(ObjectReader& root);

}  // namespace achilles::protocol
