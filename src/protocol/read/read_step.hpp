#pragma once

#include <string>
#include <vector>

#include "achilles/protocol.hpp"
#include "protocol/read/reading.hpp"
#include "protocol/text/field.hpp"

namespace achilles::protocol {

/// Reads one step of a phase and adds the steps it makes. `known` are the exercises there are so far; a step that
/// begins one adds it.
void read_step(const Field& field, Reading& reading, std::vector<std::string>& known, std::vector<Step>& steps);

}  // namespace achilles::protocol
