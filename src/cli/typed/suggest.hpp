#pragma once

#include <span>
#include <string>
#include <string_view>

namespace achilles::cli {

/// "Did you mean 'log'?" for the nearest known word, else what is said otherwise.
[[nodiscard]] std::string did_you_mean(std::string_view word, std::span<const std::string_view> known,
                                       std::string otherwise);

}  // namespace achilles::cli
