#pragma once

#include <chrono>
#include <cstdint>
#include <map>
#include <optional>
#include <string>

#include "achilles/citation.hpp"
#include "achilles/exercise.hpp"
#include "achilles/side.hpp"

namespace achilles {

using Metres = std::int32_t;  ///< a distance; 0 and up
using Grams = std::int32_t;   ///< an added load; 0 is body weight

/// Seconds up, held, and down of one repetition. A part the source does not state stays unknown.
struct Tempo {
  std::optional<std::chrono::seconds> up, hold, down;
  friend bool operator==(const Tempo&, const Tempo&) = default;
};

/// Which leg a protocol means.
enum class Whose : std::uint8_t { injured, together, each };

/// How much of one exercise. What the source does not state is unknown, never a guess.
struct Dose {
  std::optional<int> sets;
  std::optional<int> reps;
  std::optional<std::chrono::seconds> hold;
  std::optional<Tempo> tempo;
  std::optional<std::chrono::seconds> rest;  ///< between sets
  std::optional<Grams> load;                 ///< external load
  friend bool operator==(const Dose&, const Dose&) = default;
};

/// One line of a routine as the protocol writes it.
struct Item {
  Exercise exercise;
  Whose whose = Whose::injured;
  Dose dose;
  int times_a_day = 1;    ///< 1 to 6
  int every_days = 1;     ///< 1 is daily, 2 every other day
  bool optional = false;  ///< for comfort; never counted
  bool adapted = false;   ///< a home version that no trial tested
  std::string note;
  Sites sites = Sites::all();
  Citation source;                          ///< of every number that `sources` does not name
  std::map<std::string, Citation> sources;  ///< by JSON key of the number

  /// Where the number of that JSON key comes from.
  [[nodiscard]] const Citation& source_of(const std::string& key) const;
  /// Whether doing it counts towards the prescribed dose.
  [[nodiscard]] bool counts() const {
    return !optional && (exercise.purpose == Purpose::load || exercise.purpose == Purpose::impact);
  }
};

}  // namespace achilles
