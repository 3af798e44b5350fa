#pragma once

#include <optional>

#include "achilles/dose.hpp"
#include "protocol/text/object_reader.hpp"

namespace achilles::protocol {

/// Reads the members of an item that say how much.
[[nodiscard]] Dose read_dose(ObjectReader& in);

/// Reads the one member of a change that says what it changes to.
[[nodiscard]] Dose read_change_dose(ObjectReader& in);

}  // namespace achilles::protocol
