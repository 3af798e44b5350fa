#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace achilles::protocol {

/// The last token that made sense before a text stopped being JSON.
enum class Last { nothing, open_array, open_object, key, value_in_array, value_in_object, document };

struct SyntaxError {
  std::size_t at = 0;  ///< byte offset of the first thing that is wrong
  std::string what;
};

/// Says in our own words why `text` stops being JSON after the byte `from`, where its last good token ended.
[[nodiscard]] SyntaxError explain_syntax(std::string_view text, std::size_t from, Last last);

}  // namespace achilles::protocol
