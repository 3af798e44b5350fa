#pragma once

#include <string>
#include <string_view>

#include "achilles/protocol.hpp"

namespace achilles::protocol {

/// Whether a word can be a protocol's id.
[[nodiscard]] bool is_id(std::string_view word);

/// A valid protocol of that id with a comment on every part, to be changed by its author.
[[nodiscard]] std::string starting_point(std::string_view id);

/// A valid protocol of that id that extends another and changes nothing yet.
[[nodiscard]] std::string starting_point_on(std::string_view id, const Protocol& base);

}  // namespace achilles::protocol
