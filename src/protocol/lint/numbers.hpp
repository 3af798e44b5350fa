#pragma once

#include <functional>
#include <string>

#include "achilles/protocol.hpp"

namespace achilles::protocol {

/// Takes a JSON pointer and where what stands there comes from.
using VisitCited = std::function<void(const std::string& pointer, const Citation& source)>;

/// Calls `visit` with every number that a protocol states: doses, steps, conditions, windows, limits, ceilings and its
/// own tests. A range is one number; what is unknown or left at its usual value is none.
void each_number(const Protocol& protocol, const VisitCited& visit);

/// Calls `visit` with every citation of a protocol and the place where it is written.
void each_citation(const Protocol& protocol, const VisitCited& visit);

}  // namespace achilles::protocol
