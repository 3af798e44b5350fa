#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

namespace achilles {

/// A warning sign, in the order of `all_signs()`.
enum class Sign : std::uint8_t {
  pop,
  cannot_raise,
  gap,
  bruising,
  calf_swelling,
  breathless,
  hot_swollen,
  fever,
  cannot_bear_weight,
  direct_blow,
  fluoroquinolone,
  steroid_injection,
  under_18,
  heel_squeeze,
  unexplained_illness,
  pregnancy,
  recent_surgery,
  old_rupture,
  numbness,
  night_pain,
  several_joints,
  stiff_swollen_joints,
  distal_pain,
  both_tendons,
  oral_steroid,
  slow_healing,
  programme_stop,
};
inline constexpr std::size_t sign_count = static_cast<std::size_t>(Sign::programme_stop) + 1;

/// What a sign does (docs/rules.md: stop-sign, impact-sign, advice-sign).
enum class SignClass : std::uint8_t {
  stop,         ///< the plan is locked until a clinician's word, with its date, is recorded
  lock_impact,  ///< no running, hopping or rebounding; everything else holds
  advise,       ///< a message; the plan goes on
};

/// Where to go with it.
enum class Urgency : std::uint8_t { emergency, same_day, soon, routine };

struct SignInfo {
  Sign sign;
  std::string_view id;  ///< published, kebab-case, stable
  SignClass what;
  Urgency urgency;
  std::string_view question;  ///< "A sudden snap, pop or kick at the back of the leg"
  std::string_view message;   ///< what to do and where to go
  std::string_view source;    ///< a Citation in its written form
};

[[nodiscard]] std::span<const SignInfo> all_signs();
[[nodiscard]] const SignInfo& info(Sign sign);
[[nodiscard]] std::optional<Sign> sign_from(std::string_view id);

/// A set of signs.
class Signs {
 public:
  constexpr Signs() = default;
  constexpr void add(Sign sign) { bits_ |= bit(sign); }
  constexpr void remove(Sign sign) { bits_ &= ~bit(sign); }
  [[nodiscard]] constexpr bool contains(Sign sign) const { return (bits_ & bit(sign)) != 0; }
  [[nodiscard]] constexpr bool empty() const { return bits_ == 0; }
  [[nodiscard]] constexpr std::uint32_t bits() const { return bits_; }
  static constexpr Signs from_bits(std::uint32_t bits) {
    Signs signs;
    signs.bits_ = bits & ((1U << sign_count) - 1);
    return signs;
  }
  friend constexpr Signs operator|(Signs a, Signs b) { return from_bits(a.bits_ | b.bits_); }
  friend constexpr Signs operator&(Signs a, Signs b) { return from_bits(a.bits_ & b.bits_); }
  /// Those of `a` that are not in `b`.
  friend constexpr Signs operator-(Signs a, Signs b) { return from_bits(a.bits_ & ~b.bits_); }
  friend constexpr bool operator==(Signs, Signs) = default;

 private:
  static constexpr std::uint32_t bit(Sign sign) { return 1U << static_cast<unsigned>(sign); }
  std::uint32_t bits_ = 0;
};

/// Those of a class.
[[nodiscard]] Signs signs_that(SignClass what);

}  // namespace achilles
