#pragma once

#include <vector>

#include "achilles/protocol.hpp"
#include "protocol/text/field.hpp"
#include "protocol/text/object_reader.hpp"

namespace achilles::protocol {

/// Reports what is wrong with phases as neighbours: two of one id, a phase nothing leads out of, an entry into the
/// first, a maintenance that is not the end, a level that asks for more contacts than its ceiling. `fields` are where
/// the phases were read.
void check_phases(const std::vector<Field>& fields, const std::vector<Phase>& phases, Sites sites, Stands stands);

}  // namespace achilles::protocol
