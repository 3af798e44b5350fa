#pragma once

#include <string>
#include <vector>

#include "achilles/protocol.hpp"
#include "protocol/field.hpp"
#include "protocol/reading.hpp"

namespace achilles::protocol {

/// Reads one step of a phase and appends it to `steps`: more than once where it says how many times. A change may
/// name the `known` exercises; a step that begins one adds it to them.
void read_step(const Field& field, const Reading& reading, std::vector<std::string>& known, std::vector<Step>& steps);

}  // namespace achilles::protocol
