#pragma once

#include <compare>
#include <cstdint>
#include <optional>

namespace achilles {

/// A whole number that is always inside [Low, High]. `Tag` keeps two kinds of number apart:
/// a pain score never becomes a percentage by accident.
template <class Tag, int Low, int High>
class Bounded {
  static_assert(Low <= High && Low >= INT16_MIN && High <= INT16_MAX);

 public:
  static constexpr int low = Low;
  static constexpr int high = High;

  constexpr Bounded() = default;

  /// The number as a `Bounded`, or nothing when it lies outside the range.
  static constexpr std::optional<Bounded> from(long long number) {
    if (number < Low || number > High) return std::nullopt;
    return Bounded{static_cast<std::int16_t>(number)};
  }

  /// A literal whose range the compiler checks.
  template <int Number>
  static constexpr Bounded of() {
    static_assert(Number >= Low && Number <= High);
    return Bounded{static_cast<std::int16_t>(Number)};
  }

  [[nodiscard]] constexpr int value() const { return value_; }

  friend constexpr auto operator<=>(Bounded, Bounded) = default;

 private:
  explicit constexpr Bounded(std::int16_t value) : value_(value) {}
  std::int16_t value_ = Low;
};

/// Pain on the 0–10 numeric scale: 0 is none, 10 the worst imaginable.
using PainScore = Bounded<struct PainTag, 0, 10>;

/// How hard something felt, 0 to 10: 0 is rest, 10 everything one has.
using Effort = Bounded<struct EffortTag, 0, 10>;

/// Minutes of morning stiffness, 0 to a whole morning.
using StiffnessMinutes = Bounded<struct StiffnessTag, 0, 720>;

/// Share of a prescribed dose that was done. More than prescribed counts as 100.
using Percent = Bounded<struct PercentTag, 0, 100>;

}  // namespace achilles
