#pragma once

#include <optional>
#include <string_view>

#include "achilles/date.hpp"
#include "cli/world/world.hpp"

namespace achilles::cli {

/// A day or a moment, as somebody wrote it down.
struct When {
  Date day;   ///< the training day
  Moment at;  ///< noon of the day where only the day is known
  bool day_only = false;
  friend bool operator==(const When&, const When&) = default;
};

/// How far back a day may lie before it is taken for a slip of the finger.
enum class Reach { year, any };

/// Reads `2026-03-29`, `2026-03-29T18:05`, `18:05`, `today`, `yesterday`, `mon` … (the last one), `2 days ago`, `-2d`,
/// and a day with a time after it; an `@` in front is allowed. A word for a day is a training day, and a time after it
/// lies in that day; a date with a time is what calendar and clock say; a time alone is when clocks last showed it,
/// since midnight or since the training day began. Throws Error (Exit::usage) for a day or a time that does not
/// exist, can be read in two ways, lies in the future, or more than 366 days back with `Reach::year`.
[[nodiscard]] When when_from(std::string_view text, const World& world, Reach reach = Reach::year);

/// Whether a text is a time of day, `H:MM` or `HH:MM`.
[[nodiscard]] bool is_time_of_day(std::string_view text);

/// A day in the past or today, however far back, without a time.
[[nodiscard]] Date day_from(std::string_view text, const World& world);

/// The same, or nothing for a text that is no day at all. A day that cannot be taken is still refused: one that lies in
/// the future, could be two, or does not exist.
[[nodiscard]] std::optional<Date> day_if_any(std::string_view text, const World& world);

}  // namespace achilles::cli
