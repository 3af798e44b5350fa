#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "achilles/plan.hpp"
#include "render/layout/look.hpp"

namespace achilles::render {

// Short phrases and sentences without a trailing newline. They are ASCII as far as the data in them is, and the data
// in them is visible.

/// What a rule saw, as one sentence: "Pain after activity on Thu was 6; the limit is 5."
[[nodiscard]] std::string words(const Reason& reason, const Protocol& protocol, const Decision& decision,
                                const Units& units);
/// Where a reason's threshold comes from: the rule's source, or the protocol's where the protocol asked.
[[nodiscard]] Citation source_of(const Reason& reason, const Protocol& protocol, const Decision& decision);
/// "S: bim-physio, ahp-suffolk; our own choice"
[[nodiscard]] std::string words(const Citation& citation);

/// "morning pain 2 or less over 3 days"
[[nodiscard]] std::string words(const Criterion& criterion);
/// The same of a condition; of several, "any of: …; or …".
[[nodiscard]] std::string words(const Condition& condition);
/// The condition and how it stands: "heel raise one leg 3x15 at pain 2 or less: not tried yet"
[[nodiscard]] std::string words(const Standing& standing);
/// Where all that the condition asks for comes from.
[[nodiscard]] Citation source_of(const Standing& standing);

/// "Step up", "Hold" …
[[nodiscard]] std::string_view words(Action action);
/// What the action means today, as one sentence.
[[nodiscard]] std::string action_sentence(const Decision& decision);
/// Whether a sign locks impact, until a clinician's word.
[[nodiscard]] bool impact_waits_for_clinician(const Decision& decision);
/// How long impact is locked where it is: "through Sun 22 Nov", "until a clinician has cleared it".
[[nodiscard]] std::string impact_lock_words(const Decision& decision);
/// What may be run today, and why.
[[nodiscard]] std::string run_words(const Decision& decision, const Units& units);

/// The command that logs a trial or a test: "achilles log session heel-raise 3x15 --pain N".
[[nodiscard]] std::string trial_command(const Criterion& criterion);

[[nodiscard]] std::string_view words(Block::When when);  ///< "Any time"

/// The question a reading answers, and the command that answers it.
[[nodiscard]] std::string words(const Pending& pending, Date today);
[[nodiscard]] std::string command(const Pending& pending, Date today);
/// What a command takes to log for that day: " --day yesterday"; empty for today.
[[nodiscard]] std::string day_option(Date day, Date today);

[[nodiscard]] std::string date_words(Date day);             ///< "Fri 20 Nov 2026"
[[nodiscard]] std::string day_words(Date day, Date today);  ///< "Fri 20 Nov (today)"
[[nodiscard]] std::string on_day(Date day, Date today);     ///< within a sentence: "yesterday", "on Thu"

[[nodiscard]] std::string_view words(Legs legs);                           ///< "left leg"
[[nodiscard]] std::string_view words(Whose whose);                         ///< "injured leg"
[[nodiscard]] std::string dose_words(const Dose& dose, const Look& look);  ///< "3 × 15, 3 s up, 3 s down, +5 kg"
/// "achilles log run 30min": how walking and running is logged that was asked for, in its least time.
[[nodiscard]] std::string log_command(const Intervals& intervals);
[[nodiscard]] std::string short_dose_words(const Dose& dose, const Look& look);  ///< "3 × 15, +5 kg": how much, not how
[[nodiscard]] std::string rhythm_words(const Rhythm& rhythm);                    ///< "every other day"; empty for daily
[[nodiscard]] std::string load_words(const Load& load, const Units& units);      ///< "+2.5 kg", or "15RM"
[[nodiscard]] std::string short_time_words(std::chrono::seconds time);           ///< "45 s", "2 min"

/// "1 day", "2 days"; `many` where that is not `one` with an s: "2 entries".
[[nodiscard]] std::string count_words(std::int64_t count, std::string_view one, std::string_view many = {});
[[nodiscard]] inline std::string count_words(int count, std::string_view one, std::string_view many = {}) {
  return count_words(std::int64_t{count}, one, many);
}
[[nodiscard]] inline std::string count_words(std::size_t count, std::string_view one, std::string_view many = {}) {
  return count_words(static_cast<std::int64_t>(count), one, many);
}

/// What was done is told by the nearest tenth. What is asked for or allowed is rounded down: neither is ever told
/// higher than it is.
enum class Rounded : std::uint8_t { nearest, down };

[[nodiscard]] std::string distance_words(Metres metres, const Units& units, Rounded rounded = Rounded::nearest);
[[nodiscard]] std::string duration_words(std::chrono::seconds duration);  ///< "44:00", "1:05:00"
/// "5:30/km", or "--" where there is no distance or no time.
[[nodiscard]] std::string pace_words(Metres distance, std::chrono::seconds duration, const Units& units);
/// "16.0 km/h"
[[nodiscard]] std::string speed_words(std::int32_t metres_an_hour, const Units& units,
                                      Rounded rounded = Rounded::nearest);
/// "2.5 kg", "5.5 lb"; kilograms to the gram.
[[nodiscard]] std::string mass_words(Grams mass, const Units& units, Rounded rounded = Rounded::nearest);
/// The same with a plus sign, or "body weight".
[[nodiscard]] std::string load_words(Grams load, const Units& units, Rounded rounded = Rounded::nearest);

/// "run 8.0 km in 44:00 (5:30/km), pain during 3"; without the note.
[[nodiscard]] std::string happening_words(const Happening& happening, const Units& units);

}  // namespace achilles::render
