#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "achilles/bounded.hpp"
#include "achilles/date.hpp"
#include "achilles/dose.hpp"
#include "achilles/side.hpp"
#include "achilles/sign.hpp"

namespace achilles {

/// An episode opens: who is coached, from when, by which protocol.
struct Start {
  Side side = Side::left;
  Site site = Site::midportion;
  Date onset;
  bool diagnosed = false;
  std::string protocol;                               ///< id
  std::string protocol_hash;                          ///< fingerprint at the time
  std::optional<PainScore> morning;                   ///< usual pain on the first steps, as told at intake
  std::optional<std::vector<std::string>> equipment;  ///< unknown when not asked; empty when there is none
  std::optional<Date> surgery;                        ///< of this tendon; unknown means none that was told
  friend bool operator==(const Start&, const Start&) = default;
};

/// The episode goes on by another programme, or by a changed one.
struct Switch {
  std::string protocol;       ///< id
  std::string protocol_hash;  ///< fingerprint of what is used from now on
  friend bool operator==(const Switch&, const Switch&) = default;
};

/// A run or a walk.
struct Activity {
  enum class Kind : std::uint8_t { run, walk };
  Kind kind = Kind::run;
  std::optional<Metres> distance;
  std::optional<std::chrono::seconds> duration;
  std::optional<std::int32_t> top_speed;  ///< metres an hour
  std::optional<PainScore> during, after;
  std::string surface, shoes;
  std::optional<Effort> effort = {};
  std::optional<Metres> climb = {};  ///< uphill, all together

  /// Metres an hour: the top speed where known, else distance over time, else unknown.
  [[nodiscard]] std::optional<std::int32_t> speed() const;
  friend bool operator==(const Activity&, const Activity&) = default;
};

/// Sets of one exercise, as done.
struct ExerciseSets {
  std::string exercise;  ///< id
  std::optional<int> sets, reps;
  std::optional<std::chrono::seconds> hold;
  std::optional<Grams> load;
  std::optional<PainScore> during;
  std::optional<Effort> effort = {};
  friend bool operator==(const ExerciseSets&, const ExerciseSets&) = default;
};

/// The first steps of the day.
struct Morning {
  PainScore pain;
  std::optional<StiffnessMinutes> stiffness;
  bool medicine = false;  ///< pain medicine in the last 24 hours: the reading may be masked
  friend bool operator==(const Morning&, const Morning&) = default;
};

/// Pain at some other moment.
struct Pain {
  enum class When : std::uint8_t { now, during, after };
  PainScore pain;
  When when = When::now;
  friend bool operator==(const Pain&, const Pain&) = default;
};

/// The result of a named test (`tests.hpp`, or the programme's own), in the unit the test is known by. The side is the
/// happening's: unknown for a test that has none.
struct TestResult {
  std::string test;  ///< id
  std::int32_t value = 0;
  friend bool operator==(const TestResult&, const TestResult&) = default;
};

/// A warning sign was noticed.
struct Flag {
  Sign sign = Sign::pop;
  friend bool operator==(const Flag&, const Flag&) = default;
};

/// A clinician's word that a sign no longer stands in the way.
struct Clearance {
  Sign sign = Sign::pop;
  std::string by;
  Date on;
  friend bool operator==(const Clearance&, const Clearance&) = default;
};

/// The warning signs were gone through. What is true of them is flagged beside it: none flagged means none was true.
struct Screen {
  friend bool operator==(const Screen&, const Screen&) = default;
};

/// The day's session was left out. A move is one too: what was asked for is not asked for twice.
struct Skip {
  /// How far a session may be moved: past a week the rhythm of a programme has gone round.
  static constexpr int most_days_later = 7;
  enum class Reason : std::uint8_t { sore, ill, busy, away, other };
  Reason reason = Reason::other;
  std::optional<Date> to;  ///< the day it is meant to be done on instead
  friend bool operator==(const Skip&, const Skip&) = default;
};

/// Words of the runner's own; they are the happening's note.
struct Note {
  friend bool operator==(const Note&, const Note&) = default;
};

/// Pain medicine was taken: readings until the next day may be masked. Which one is the happening's note.
struct Medicine {
  friend bool operator==(const Medicine&, const Medicine&) = default;
};

/// The runner chose less: a reduced dose for a week, from this day on (docs/rules.md, chosen-less) [D].
struct Ease {
  friend bool operator==(const Ease&, const Ease&) = default;
};

/// The entry that this one replaces is taken out. It is never living itself.
struct Removal {
  friend bool operator==(const Removal&, const Removal&) = default;
};

using Body = std::variant<Start, Activity, ExerciseSets, Morning, Pain, Flag, Clearance, TestResult, Switch, Screen,
                          Skip, Note, Medicine, Ease, Removal>;

/// What one entry of the journal says happened.
struct Happening {
  Moment at;  ///< when; only its day is known where `day_only`
  bool day_only = false;
  Date day;  ///< the training day, as computed when it was logged; never recomputed
  std::optional<Side> side;
  Body body;
  std::string note;
  friend bool operator==(const Happening&, const Happening&) = default;
};

/// A happening as the journal keeps it. Entries are never overwritten.
struct Entry : Happening {
  std::int64_t number = 0;                    ///< for people: #214
  std::string uuid = {};                      ///< for machines: the same on every device
  std::int64_t operation = 0;                 ///< the command that stored it
  std::optional<std::int64_t> replaces = {};  ///< the number of the entry it stands in for

  [[nodiscard]] const Happening& happening() const { return *this; }
  friend bool operator==(const Entry&, const Entry&) = default;
};

/// `start`, `run`, `walk`, `sets`, `morning`, `pain`, `flag`, `clearance`, `test`, `switch`, `screen`, `skip`, `note`,
/// `medicine`, `ease`, `removal`.
[[nodiscard]] std::string_view kind(const Body& body);
[[nodiscard]] std::string_view name(Pain::When when);
[[nodiscard]] std::string_view name(Skip::Reason reason);

}  // namespace achilles
