#pragma once

#include "achilles/decision.hpp"

namespace achilles::render {

/// The response of the protocol that a reason is about, or null when the protocol has none there.
[[nodiscard]] const Response* response_of(const reason::ProtocolRule& rule, const Protocol& protocol,
                                          const Decision& decision);

}  // namespace achilles::render
