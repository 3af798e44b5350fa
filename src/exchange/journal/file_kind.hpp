#pragma once

#include <cstdint>
#include <string_view>

namespace achilles::exchange {

/// What a file that is to be imported holds, by what stands in it.
enum class FileKind : std::uint8_t {
  journal,        ///< a journal's document of this version
  later_journal,  ///< one of another version
  json,           ///< any other JSON
  other,
};
[[nodiscard]] FileKind kind_of_file(std::string_view text);

}  // namespace achilles::exchange
