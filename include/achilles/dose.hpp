#pragma once

#include <chrono>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "achilles/amount.hpp"
#include "achilles/citation.hpp"
#include "achilles/exercise.hpp"
#include "achilles/side.hpp"

namespace achilles {

using Metres = std::int32_t;  ///< a distance; 0 and up
using Grams = std::int32_t;   ///< an added load; 0 is body weight
using Time = Amount<std::chrono::seconds>;

/// Seconds up, held, and down of one repetition. A part the source does not state stays unknown.
struct Tempo {
  std::optional<std::chrono::seconds> up, hold, down;
  friend bool operator==(const Tempo&, const Tempo&) = default;
};

/// How heavy, in the measure the source uses. Only an external load can be compared with what was logged.
struct Load {
  enum class Measure : std::uint8_t {
    external,            ///< grams beyond body weight
    repetition_maximum,  ///< the heaviest load for that many clean repetitions
    body_weight,         ///< per cent of body weight
    voluntary,           ///< per cent of a maximal voluntary contraction
    one_maximum,         ///< per cent of what can be lifted once
    effort,              ///< perceived, 0 to 10
  };
  Measure measure = Measure::external;
  Count amount;
  friend bool operator==(const Load&, const Load&) = default;
};
[[nodiscard]] Load external(Grams grams);

/// How far the ankle may go, in degrees from the foot flat on the floor under an upright shin.
struct Motion {
  std::optional<int> up;    ///< dorsiflexion; 0 is floor level; unknown where the source does not state it
  std::optional<int> down;  ///< plantarflexion
  friend bool operator==(const Motion&, const Motion&) = default;
};

/// One part of an interval: so long or so far, walked or run.
struct Bout {
  enum class Gait : std::uint8_t { walk, run };
  Gait gait = Gait::run;
  std::optional<std::chrono::seconds> time;
  std::optional<Metres> distance;
  std::optional<Count> effort;        ///< per cent of full speed
  std::optional<std::int32_t> speed;  ///< metres an hour
  friend bool operator==(const Bout&, const Bout&) = default;
};

/// Walking and running in turns.
struct Intervals {
  Count repeats = 1;
  std::vector<Bout> bouts;
  std::string surface;  ///< empty where the source does not state it
  friend bool operator==(const Intervals&, const Intervals&) = default;

  [[nodiscard]] bool runs() const;
  /// What the least number of repeats comes to; unknown where a bout does not say.
  [[nodiscard]] std::optional<std::chrono::seconds> time() const;
  [[nodiscard]] std::optional<Metres> distance() const;
};

/// Which leg a protocol means.
enum class Whose : std::uint8_t { injured, together, each };

/// How much of one exercise. What the source does not state is unknown, never a guess.
struct Dose {
  std::optional<Count> sets;
  std::optional<Count> reps;
  std::vector<int> reps_by_set;  ///< where each set has its own; then `sets` is their number and `reps` unknown
  std::optional<Time> hold;
  std::optional<Tempo> tempo;
  std::optional<Time> rest;        ///< between sets
  std::optional<Time> rest_rep;    ///< between repetitions
  std::optional<Time> rest_after;  ///< before the next exercise
  std::optional<Load> load;
  std::optional<Motion> motion;
  std::optional<Intervals> intervals;
  friend bool operator==(const Dose&, const Dose&) = default;

  /// The external load in grams, where that is how the load is given, exactly.
  [[nodiscard]] std::optional<Grams> grams() const;
};

/// On which days an exercise is done.
struct Rhythm {
  int every_days = 1;                ///< 1 is daily, 2 every other day
  std::optional<Count> days_a_week;  ///< instead: so many of any seven days
  int rotation = 0;                  ///< instead: days in a rotation, counted from the phase's first day …
  std::vector<int> on;               ///< … and the days of it, from 1
  friend bool operator==(const Rhythm&, const Rhythm&) = default;
};

/// One line of a routine as the protocol writes it.
struct Item {
  Exercise exercise;
  Whose whose = Whose::injured;
  Dose dose;
  int times_a_day = 1;  ///< 1 to 6
  Rhythm rhythm;
  bool optional = false;             ///< for comfort; never counted
  bool adapted = false;              ///< a home version that no trial tested
  std::vector<std::string> with;     ///< only for who has all of this equipment …
  std::vector<std::string> without;  ///< … and none of this
  std::string note;
  Sites sites = Sites::all();
  std::uint8_t place = 0;                   ///< of the exercise in the State's record of what was done
  Citation source;                          ///< of every number that `sources` does not name
  std::map<std::string, Citation> sources;  ///< by JSON key of the number

  /// Where the number of that JSON key comes from.
  [[nodiscard]] const Citation& source_of(const std::string& key) const;
  /// Whether doing it counts towards the prescribed dose.
  [[nodiscard]] bool counts() const { return !optional && loads(); }
  /// Whether it loads the tendon.
  [[nodiscard]] bool loads() const { return exercise.purpose == Purpose::load || exercise.purpose == Purpose::impact; }
  [[nodiscard]] bool runs() const { return dose.intervals && dose.intervals->runs(); }
};

}  // namespace achilles
