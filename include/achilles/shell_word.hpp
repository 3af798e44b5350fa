#pragma once

#include <string>
#include <string_view>

namespace achilles {

/// A word as a shell takes it for one: as it is where that is plain, else between single quotes. What a next step says
/// to type can be typed, whatever a file is called.
[[nodiscard]] std::string shell_word(std::string_view word);

}  // namespace achilles
