#pragma once

#include <array>
#include <cstdint>
#include <optional>

#include "achilles/day.hpp"
#include "achilles/decision.hpp"

namespace achilles::proof {

/// The readings of one day.
struct Told {
  std::optional<PainScore> morning, during, after;  ///< `after` includes readings taken at no particular moment
  std::optional<StiffnessMinutes> stiffness;
};

inline constexpr Metres most_of_a_first_run = 4000;

/// What the proof itself remembers of the days it made up. It is kept apart from the coach's State and computed in
/// another way, so that what the coach forgets, or gets wrong, is seen.
struct Record {
  static constexpr std::size_t weeks = 2;

  std::array<Told, weeks * 7> told{};  ///< yesterday first
  std::array<Metres, 30>
      runs{};  ///< of each day the longest, unless it hurt; 4 km at least where the phase asks for runs
  std::array<std::uint8_t, 7> mornings{};  ///< the last logged ones, the latest first
  std::uint8_t mornings_known = 0;
  std::optional<PainScore> intake;  ///< the usual morning as told at the start
  std::optional<Date> last_logged;
  std::optional<Date> last_over;              ///< the last value over 5
  bool settled = true;                        ///< since then, a morning at or under the usual one
  std::optional<Date> last_high, last_heavy;  ///< the last day of the high tier, and of the medium one
  std::optional<Date> last_rise;
  int rests = 0;              ///< days in a row, up to yesterday
  Signs standing;             ///< reported, or asked for by the programme, and not cleared
  bool dose_unknown = false;  ///< how much was done of the last dose that was asked for
  bool masked = false;        ///< pain medicine was taken yesterday
};

[[nodiscard]] Record record_of(const Start& start);

/// The median of the last seven logged mornings (at least three), else the one told at the start; unknown after four
/// weeks of silence. Doubled.
[[nodiscard]] std::optional<HalfPoints> usual_morning(const Record& record, Date today);

[[nodiscard]] Signs standing(const Record& record, const Day& today);
[[nodiscard]] bool over_limit(const Day& day);
/// The last day with a value over 5, today's included.
[[nodiscard]] std::optional<Date> last_over(const Record& record, const Day& today);
/// Whether a settled morning has come after the last value over 5.
[[nodiscard]] bool settled(const Record& record, const Day& today);
/// The longest run of the 30 days before today that did not hurt over the limit; 0 without one.
[[nodiscard]] Metres longest_run(const Record& record);

/// Whether somebody is placed into a later phase at the very beginning: the one rise that is not earned day by day.
[[nodiscard]] bool is_placement(const Verdict& verdict);

/// What a day with a routine asks for, and what was done on it.
struct Done {
  bool asked = false;
  bool medium = false, high = false;
  bool own_runs = false;  ///< whether the phase asks for runs itself
};

/// The record after a day, and what the coach said of it.
void remember(Record& record, const Day& day, const Verdict& verdict, const Done& done);

}  // namespace achilles::proof
