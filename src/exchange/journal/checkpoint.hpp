#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "achilles/state.hpp"

namespace achilles::exchange {

/// A State as text and back: `state_from(text_of(state)) == state`. A text this version cannot read is nothing,
/// never a State with holes.
[[nodiscard]] std::string text_of(const State& state);
[[nodiscard]] std::optional<State> state_from(std::string_view text);

}  // namespace achilles::exchange
