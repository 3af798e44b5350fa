#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "achilles/citation.hpp"
#include "achilles/side.hpp"
#include "achilles/sign.hpp"

namespace achilles {

/// What an exercise asks of the tendon, and so how close together it may be done.
enum class Tier : std::uint8_t {
  light,   ///< daily
  medium,  ///< heavy strength: not on consecutive days
  high,    ///< impact (run, hop, rebound): 72 h apart
};

/// What an exercise is for. Only `load` and `impact` count as the dose that earns a step up.
enum class Purpose : std::uint8_t { settle, release, stretch, load, impact };

/// How far the ankle may go.
enum class Range : std::uint8_t { floor, below_floor };

struct Exercise {
  std::string id;     ///< kebab-case, stable: it is stored with every logged set
  std::string title;  ///< for people
  std::string how;    ///< one or two sentences, shown in the daily plan
  Purpose purpose = Purpose::load;
  Tier tier = Tier::light;
  Range range = Range::floor;
  std::vector<std::string> needs;  ///< equipment ids; empty when a floor will do
  std::string instead;             ///< id of the exercise to do without that equipment; empty when there is none
  Signs not_with;                  ///< signs with which it is not done although the plan goes on
  Citation source;

  /// Whether the exercise must not be done with pain at this site: never below the floor and never a
  /// calf stretch for insertional or unsure pain (docs/safety.md, invariant 7).
  [[nodiscard]] bool forbidden_at(Site site) const;
  /// Whether it is a hop, a rebound or a run, by what it is for or by what it asks of the tendon.
  [[nodiscard]] bool has_impact() const { return purpose == Purpose::impact || tier == Tier::high; }
  friend bool operator==(const Exercise&, const Exercise&) = default;
};

[[nodiscard]] std::string_view name(Tier tier);
[[nodiscard]] std::string_view name(Purpose purpose);
[[nodiscard]] std::string_view name(Range range);

}  // namespace achilles
