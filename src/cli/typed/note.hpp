#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace achilles::cli {

/// More than this is no note.
inline constexpr std::size_t most_note_bytes = 10'000;

/// A note as it was typed. Throws Error (Exit::usage) where it is longer.
[[nodiscard]] std::string note_from(std::string_view text);

}  // namespace achilles::cli
