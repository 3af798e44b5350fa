#pragma once

#include <chrono>
#include <compare>
#include <optional>
#include <string>
#include <string_view>

namespace achilles {

/// A civil day of the Gregorian calendar, always one that exists, from 0001-01-01 to 9999-12-31.
/// Days are added as days, never as 86,400 seconds.
class Date {
 public:
  constexpr Date() = default;
  explicit constexpr Date(std::chrono::sys_days day) : day_(day) {}

  /// The day, or nothing when the calendar has no such day (2025-02-29).
  static std::optional<Date> from(int year, unsigned month, unsigned day);

  /// Exactly `YYYY-MM-DD`, or nothing.
  static std::optional<Date> from_iso(std::string_view text);

  [[nodiscard]] std::string iso() const;
  [[nodiscard]] constexpr std::chrono::sys_days days() const { return day_; }
  [[nodiscard]] constexpr int number() const { return static_cast<int>(day_.time_since_epoch().count()); }
  [[nodiscard]] std::chrono::year_month_day civil() const { return day_; }
  [[nodiscard]] std::chrono::weekday weekday() const { return std::chrono::weekday{day_}; }

  friend constexpr auto operator<=>(Date, Date) = default;
  friend constexpr Date operator+(Date date, int days) { return Date{date.day_ + std::chrono::days{days}}; }
  friend constexpr Date operator-(Date date, int days) { return Date{date.day_ - std::chrono::days{days}}; }
  friend constexpr int operator-(Date later, Date earlier) { return later.number() - earlier.number(); }

 private:
  std::chrono::sys_days day_{};
};

/// An instant with the clock reading of the place where it was taken.
struct Moment {
  std::chrono::sys_seconds utc{};
  std::chrono::minutes offset{};  ///< local time minus UTC, −18 h to +18 h

  /// `2026-11-20T18:05:00+01:00`, seconds optional, `Z` allowed; nothing when it is not that.
  static std::optional<Moment> from_iso(std::string_view text);
  [[nodiscard]] std::string iso() const;

  [[nodiscard]] std::chrono::local_seconds local() const;
  friend bool operator==(const Moment&, const Moment&) = default;
};

/// The day a moment belongs to when days begin at `starts_at` local time: 03:59 is still yesterday
/// for the default of 04:00.
[[nodiscard]] Date training_day(const Moment& moment, std::chrono::minutes starts_at);

inline constexpr std::chrono::minutes default_day_start{4 * 60};

}  // namespace achilles
