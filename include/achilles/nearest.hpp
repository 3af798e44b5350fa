#pragma once

#include <cstddef>
#include <span>
#include <string_view>

namespace achilles {

/// How many letters must be added, dropped, changed or swapped with their neighbour to make one word of the other.
[[nodiscard]] std::size_t edit_distance(std::string_view a, std::string_view b);

/// The known word nearest to a mistyped one; else empty. It is at most 2 edits away: less than either's length, and one
/// in fewer than 6 letters, unless the mistyped word is a part of it. Of equally near words it is the one with the same
/// letters, then the one with the longest beginning in common.
[[nodiscard]] std::string_view nearest(std::string_view word, std::span<const std::string_view> known);

}  // namespace achilles
