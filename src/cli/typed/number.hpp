#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace achilles::cli {

/// The number written by exactly these digits, in base 10: 1 to 9 of them, and no sign. Nothing when it is not that.
[[nodiscard]] std::optional<int> whole_from(std::string_view digits);

/// The same, with or without a minus in front.
[[nodiscard]] std::optional<int> signed_from(std::string_view text);

/// A number written in base 10, kept exactly: 8.5 is 85 tenths.
struct Decimal {
  std::int64_t units = 0;
  std::int64_t scale = 1;  ///< 1, 10, 100 …

  /// At most 6 digits and 5 decimals after a point or a comma, to the end of the text.
  static std::optional<Decimal> from(std::string_view text);

  /// This many times numerator / denominator, rounded half up.
  [[nodiscard]] std::int64_t times(std::int64_t numerator, std::int64_t denominator) const;
};

/// The text with A–Z made small. Other characters stay as they are.
[[nodiscard]] std::string lower_case(std::string_view text);

}  // namespace achilles::cli
