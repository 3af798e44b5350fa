#pragma once

#include <string_view>

namespace achilles {

/// What a file is called that is being written to take the place of another, with six letters or digits for the X.
inline constexpr std::string_view unfinished_name = ".achilles-XXXXXX";

/// Whether a file of that name was written so, and never took its place.
[[nodiscard]] constexpr bool is_unfinished(std::string_view name) {
  return name.size() == unfinished_name.size() &&
         name.starts_with(unfinished_name.substr(0, unfinished_name.find('X')));
}

}  // namespace achilles
