#pragma once

#include <span>
#include <string>
#include <string_view>

namespace achilles::protocol {

/// `did you mean "reps"?`, or nothing when no candidate is near.
[[nodiscard]] std::string did_you_mean(std::string_view word, std::span<const std::string_view> candidates);

}  // namespace achilles::protocol
