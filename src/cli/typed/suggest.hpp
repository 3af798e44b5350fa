#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>

namespace achilles::cli {

/// How many letters must be added, dropped, changed or swapped with their neighbour to make one word of the other.
[[nodiscard]] std::size_t edit_distance(std::string_view a, std::string_view b);

/// The known word nearest to a mistyped one; else empty. It is at most 2 edits and less than its own length away, and
/// two are too many in fewer than 6 letters, unless the mistyped word is a part of it.
[[nodiscard]] std::string_view nearest(std::string_view word, std::span<const std::string_view> known);

/// "Did you mean 'log'?" for the nearest known word, else what is said otherwise.
[[nodiscard]] std::string did_you_mean(std::string_view word, std::span<const std::string_view> known,
                                       std::string otherwise);

}  // namespace achilles::cli
