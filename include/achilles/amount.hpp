#pragma once

#include <optional>

namespace achilles {

/// A number as a source states it: exact (3), a range (10–15), or "as tolerated", with or without a number not to be
/// passed.
template <class Number>
struct Amount {
  std::optional<Number> low;   ///< unknown: as tolerated
  std::optional<Number> high;  ///< unknown: without a cap

  constexpr Amount() = default;
  constexpr Amount(Number exact) : low(exact), high(exact) {}  // NOLINT(google-explicit-constructor): 3 is an amount
  constexpr Amount(std::optional<Number> the_low, std::optional<Number> the_high) : low(the_low), high(the_high) {}
  static constexpr Amount up_to(std::optional<Number> cap) { return {std::nullopt, cap}; }

  [[nodiscard]] constexpr bool as_tolerated() const { return !low.has_value(); }
  [[nodiscard]] constexpr bool exact() const { return low && high && *low == *high; }
  /// The one number it is, where it is exact.
  [[nodiscard]] constexpr std::optional<Number> number() const { return exact() ? low : std::nullopt; }
  /// The least that counts as done: the lower end, and anything at all where it is as tolerated.
  [[nodiscard]] constexpr Number least() const { return low.value_or(Number{1}); }
  friend constexpr bool operator==(const Amount&, const Amount&) = default;
};

using Count = Amount<int>;

}  // namespace achilles
