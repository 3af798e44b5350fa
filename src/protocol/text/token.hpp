#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace achilles::protocol {

// The JSON text between and around its tokens, by byte offset.

/// The first byte at or after `at` that is not white space.
[[nodiscard]] std::size_t skip_blank(std::string_view text, std::size_t at);

/// The first byte at or after `at` that is not white space, a colon or a comma.
[[nodiscard]] std::size_t skip_between(std::string_view text, std::size_t at);

/// Bytes of the longest JSON number that `text` begins with; 0 when it begins with none.
[[nodiscard]] std::size_t number_length(std::string_view text);

/// The byte after the token that begins at `at`: a string with its quotes, a number, true, false, null, or one
/// other byte. The end of the text when the token has no end.
[[nodiscard]] std::size_t token_end(std::string_view text, std::size_t at);

/// A token as an issue shows it: as written, cut after 40 bytes, never inside a character.
[[nodiscard]] std::string excerpt(std::string_view token);

}  // namespace achilles::protocol
