#pragma once

#include <string>
#include <string_view>

#include "render/layout/look.hpp"

namespace achilles::render {

/// Text from a log, a file or a protocol is data: control characters, escapes, bidirectional controls, characters
/// without width and broken UTF-8 are shown as `\x1b`, `\u202e` and the like. What is visible already stays.
[[nodiscard]] std::string visible(std::string_view text);

/// The text with nothing beyond ASCII: typographic marks become their plain counterparts, the rest a `?`.
[[nodiscard]] std::string ascii(std::string_view text);

/// The text with words in place of the symbols that mean something, for who hears it: "3 times 15", "2 to 3 min". Marks
/// that only adorn are left out.
[[nodiscard]] std::string symbols_in_words(std::string_view text);

/// The text as the look wants its characters.
[[nodiscard]] std::string seen(std::string_view text, const Look& look);

/// Cells a UTF-8 text takes on the screen. Control characters take none.
[[nodiscard]] int cells(std::string_view text);

/// Breaks text into lines of at most `width` cells, each but the first indented; line breaks in it are kept, and
/// everything else in it is made visible. Ends in a newline.
[[nodiscard]] std::string wrap(std::string_view text, int width, int indent = 0);
/// The same for a page of that look: in ASCII where it asks for that, and `margin` cells narrower, which the caller
/// puts before the first line.
[[nodiscard]] std::string wrap(std::string_view text, const Look& look, int margin = 0, int indent = 0);

}  // namespace achilles::render
