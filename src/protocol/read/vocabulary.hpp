#pragma once

#include "achilles/protocol.hpp"
#include "protocol/catalogue.hpp"

namespace achilles::protocol {

/// What the days of a scenario may name: the exercises of a catalogue, and the exercises and tests of a protocol.
struct Vocabulary {
  const Protocol& protocol;
  const Catalogue& catalogue;
};

}  // namespace achilles::protocol
