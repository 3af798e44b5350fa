#pragma once

#include <string>
#include <string_view>

namespace achilles::settings {

// toml++ 3.3 must not meet characters from U+00A0 on outside quotes: whether some of them are spaces is undefined
// there. So it is given them shifted to plane 15, character for character, where it takes none for a space.

/// The text, which is UTF-8, with the characters from U+0080 to U+FFFF shifted.
[[nodiscard]] std::string shifted(std::string_view text);

/// What was shifted, as it was.
[[nodiscard]] std::string restored(std::string_view text);

/// Whether the text has characters of its own where others are shifted to. They are for private use and no text.
[[nodiscard]] bool has_private_characters(std::string_view text);

}  // namespace achilles::settings
