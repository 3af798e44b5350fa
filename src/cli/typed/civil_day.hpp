#pragma once

#include <optional>
#include <string_view>

#include "achilles/date.hpp"

namespace achilles::cli {

/// The day a text names, seen from `today`: an ISO date, `today`, `yesterday`, a weekday, `2 days ago`, `-2d`. In small
/// letters. Throws Error (Exit::usage) with the way to write it when the text names no one day.
[[nodiscard]] Date civil_day_from(std::string_view text, Date today);

}  // namespace achilles::cli
