#pragma once

#include <optional>
#include <string_view>

#include "achilles/date.hpp"
#include "achilles/error.hpp"

namespace achilles::cli {

/// A text that names no day at all.
struct NoDay : Error {
  using Error::Error;
};

/// The day a text names, seen from `today`: an ISO date, `today`, `yesterday`, a weekday, `2 days ago`, `-2d`. In small
/// letters. Throws Error (Exit::usage) with the way to write it when the text names no one day: NoDay where it is about
/// something else.
[[nodiscard]] Date civil_day_from(std::string_view text, Date today);

}  // namespace achilles::cli
