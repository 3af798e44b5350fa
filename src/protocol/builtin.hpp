#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "achilles/protocol.hpp"
#include "protocol/catalogue.hpp"

namespace achilles::protocol {

inline constexpr std::string_view default_protocol = "flow";

/// The ids of the programmes inside the program, the default one first.
[[nodiscard]] std::vector<std::string_view> builtin_ids();

/// The file of a built-in programme, or nothing when there is none of that id.
[[nodiscard]] std::optional<std::string_view> builtin_text(std::string_view id);

/// A built-in programme, or nothing when there is none of that id.
[[nodiscard]] std::optional<Protocol> builtin(std::string_view id);

/// The exercises inside the program.
[[nodiscard]] const Catalogue& catalogue();

}  // namespace achilles::protocol
