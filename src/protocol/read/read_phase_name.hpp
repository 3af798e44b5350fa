#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "protocol/text/field.hpp"

namespace achilles::protocol {

/// Reads the id of one of these phases and gives its index; an issue, and nothing, when it is none of them. `which`
/// says what they are: "an earlier phase".
[[nodiscard]] std::optional<std::uint8_t> read_phase_name(const Field& field, const std::vector<std::string>& phases,
                                                          std::string_view which);

}  // namespace achilles::protocol
