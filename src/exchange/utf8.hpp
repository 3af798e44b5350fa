#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace achilles::exchange {

/// Whether a text is UTF-8 as RFC 3629 has it.
[[nodiscard]] bool is_utf8(std::string_view text);

/// The bytes of a text in hexadecimal digits, small letters; and back, or nothing when it is not that.
[[nodiscard]] std::string hex(std::string_view bytes);
[[nodiscard]] std::optional<std::string> bytes_of_hex(std::string_view digits);

}  // namespace achilles::exchange
