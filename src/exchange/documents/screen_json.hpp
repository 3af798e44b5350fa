#pragma once

#include <string>

#include "achilles/sign.hpp"

namespace achilles::exchange {

/// `{schema, signs: [{sign, class, question, message, stands}]}`: every warning sign, and whether it stands.
[[nodiscard]] std::string screen_json(Signs standing);

}  // namespace achilles::exchange
