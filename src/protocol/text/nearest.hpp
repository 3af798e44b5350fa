#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>

namespace achilles::protocol {

/// Letters to insert, delete, replace or swap with a neighbour to make one word of the other; anything over 2 is 3.
[[nodiscard]] std::size_t edit_distance(std::string_view a, std::string_view b);

/// The candidate within two edits of a mistyped word, or nothing. Of equally near ones, that with the same
/// letters, then that with the longest beginning in common.
[[nodiscard]] std::string_view nearest(std::string_view word, std::span<const std::string_view> candidates);

/// `did you mean "reps"?`, or nothing when no candidate is near.
[[nodiscard]] std::string did_you_mean(std::string_view word, std::span<const std::string_view> candidates);

}  // namespace achilles::protocol
