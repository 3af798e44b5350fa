#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "achilles/daily_pain.hpp"
#include "achilles/entry.hpp"
#include "achilles/period.hpp"

namespace achilles {

/// Which way a measure gets better.
enum class Better : std::uint8_t { higher, lower };

/// Points by which VISA-A rises in twelve weeks where it matters to patients [S: lagas-2021].
inline constexpr int visa_a_by_12 = 14;
/// Points by which TENDINS-A falls where it matters to patients [P: murphy-2024].
inline constexpr int tendins_a_by_12 = 12;

/// The smallest change that matters, as its source gives it, and on what it rests: what patients notice, or how far
/// scores scatter.
struct ImportantChange {
  int tenths = 0;           ///< of a point
  std::string_view basis;   ///< "at 12 weeks"
  std::string_view source;  ///< a Citation in its written form
  friend bool operator==(const ImportantChange&, const ImportantChange&) = default;
};

/// A measure of how the tendon is: a total that was entered, a rating, or the worst pain of a week.
struct OutcomeMeasure {
  std::string_view id;     ///< of its test; `nrs` for the pain
  std::string_view title;  ///< "VISA-A total"
  int low = 0, high = 100;
  Better better = Better::higher;
  std::optional<ImportantChange> important = {};  ///< unknown where no source states one
  bool is_change = false;                         ///< a score is itself a change since the start
};

/// All of them, in the order in which they are shown: VISA-A, TENDINS-A, SANE, PGIC, pain.
[[nodiscard]] std::span<const OutcomeMeasure> outcome_measures();

struct OutcomeScore {
  Date day;  ///< of pain: the last of seven days
  int value = 0;
  friend bool operator==(const OutcomeScore&, const OutcomeScore&) = default;
};

/// How one measure went over a period.
struct OutcomeCourse {
  const OutcomeMeasure* measure = nullptr;
  std::vector<OutcomeScore> scores;  ///< in order; the last one of a day

  /// Points from the first score to the last, positive for the better; unknown with fewer than two. PGIC is itself a
  /// change and has none.
  [[nodiscard]] std::optional<int> gained() const;
  /// Whether that is at least the important change; unknown where either is.
  [[nodiscard]] std::optional<bool> important() const;
};

/// Every measure with its scores, also those that have none. `days` are those of the period, for the pain of whole
/// weeks counted back from its last day; a week with fewer than four days of readings is unknown [D].
[[nodiscard]] std::vector<OutcomeCourse> outcome_courses(const Period& period, std::span<const Entry> entries,
                                                         std::span<const DailyPain> days);

}  // namespace achilles
