#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <string_view>
#include <variant>

#include "achilles/bounded.hpp"
#include "achilles/dose.hpp"

namespace achilles::cli {

struct Distance {
  Metres metres = 0;  ///< 1 m to 500 km
  friend bool operator==(const Distance&, const Distance&) = default;
};
struct Duration {
  std::chrono::seconds time{};  ///< 1 s to 48 h
  friend bool operator==(const Duration&, const Duration&) = default;
};
struct Speed {
  std::int32_t metres_an_hour = 0;  ///< 1 to 45 km/h
  friend bool operator==(const Speed&, const Speed&) = default;
};
struct Load {
  Grams grams = 0;  ///< 0 to 300 kg
  friend bool operator==(const Load&, const Load&) = default;
};
/// `3x12`, or `3x30s` with a hold in place of repetitions.
struct Sets {
  int sets = 1;                              ///< 1 to 50
  std::optional<int> reps;                   ///< 1 to 1000
  std::optional<std::chrono::seconds> hold;  ///< 1 s to 10 min
  friend bool operator==(const Sets&, const Sets&) = default;
};

using Quantity = std::variant<Distance, Duration, Speed, Load, Sets>;

/// What a line of quantities is about.
enum class Of : std::uint8_t { outing, exercise };

/// One word with its unit: `8km 5mi 800m 44min 42:10 1h05 16kph 5:30/km +5kg 10lb 3x12 30s`. Base 10, to the end of the
/// word, decimals after a point or a comma. Nothing when the word does not begin like a number; throws Error
/// (Exit::usage) when it does and is no quantity, has no unit, or lies out of range. What the line is `of` says how a
/// number without a unit may have been meant.
[[nodiscard]] std::optional<Quantity> quantity_from(std::string_view word, Of of = Of::outing);

/// The time a repetition was held, 1 s to 10 min. Throws Error (Exit::usage) for a longer one.
[[nodiscard]] std::chrono::seconds held(const Duration& duration);

/// The value of an option that takes one kind of quantity. `name` is the option, for the error.
[[nodiscard]] Metres distance_from(std::string_view name, std::string_view text);
[[nodiscard]] std::chrono::seconds duration_from(std::string_view name, std::string_view text);
[[nodiscard]] std::int32_t speed_from(std::string_view name, std::string_view text);  ///< metres an hour
[[nodiscard]] Grams load_from(std::string_view name, std::string_view text);
[[nodiscard]] Sets sets_from(std::string_view name, std::string_view text);

/// Minutes of stiffness, 0 to 12 h. Here `10m` is ten minutes: nobody's morning is stiff for ten metres.
[[nodiscard]] StiffnessMinutes stiffness_from(std::string_view name, std::string_view text);

}  // namespace achilles::cli
