#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "achilles/plan.hpp"

namespace achilles {

using Milliseconds = std::chrono::milliseconds;

/// Sets of one exercise, by the leg that did them; what both legs do together is counted on each.
struct SetsDone {
  int left = 0, right = 0;
  [[nodiscard]] int of(Legs legs) const;
  friend bool operator==(const SetsDone&, const SetsDone&) = default;
};

/// A line of the routine to be guided through, and how much of it is done already.
struct Task {
  PlanItem planned;
  SetsDone done = {};
};

/// One stretch of a session: the same thing all the time it lasts.
struct Beat {
  enum class Kind : std::uint8_t {
    setup,         ///< the next exercise, before it begins; as long as the runner likes
    lead_in,       ///< the set is about to begin
    raise,         ///< the heel goes up
    hold,          ///< and stays, or whatever the exercise holds
    lower,         ///< the heel goes down
    work,          ///< a set in the runner's own time
    rest,          ///< before the set that is named
    change_sides,  ///< to the leg that is named
  };
  Kind kind = Kind::work;
  std::size_t part = 0;              ///< of the script, from 0
  Legs legs = Legs::together;        ///< left, right or together
  int set = 0, rep = 0;              ///< from 1; 0 where there is none
  std::optional<Milliseconds> time;  ///< unknown: until the runner says so
  bool ends_rep = false, ends_set = false;
  friend bool operator==(const Beat&, const Beat&) = default;

  [[nodiscard]] bool in_set() const { return kind >= Kind::raise && kind <= Kind::work; }
};

/// One exercise of a session.
struct Part {
  PlanItem planned;
  int sets = 1;         ///< of each leg it is done with; 1 where the source does not say
  int done_before = 0;  ///< of all its sets on all its legs, before this session
  int to_do = 0;        ///< in this session
};

/// A session laid out, stretch by stretch.
struct Script {
  std::vector<Part> parts;  ///< with something to do
  int done_before = 0;      ///< sets of exercises that are done and in no part
  std::vector<Beat> beats;
};

/// How long before a timed set begins it is announced [D]. It is taken from the rest before it, where that is stated.
inline constexpr Milliseconds lead_in{5'000};
/// The pause between two holds of a set, where the source does not state one [D].
inline constexpr Milliseconds breath{3'000};

/// Lays out what is left of the tasks. A tempo, a hold or a rest that the source does not state is not made up: the
/// runner says when it is over. What is walked or run is left out.
[[nodiscard]] Script script_of(std::span<const Task> tasks);

/// How many sets a dose asks of a leg at least; 1 where the source does not say.
[[nodiscard]] int sets_of(const Dose& dose);
/// How many repetitions that set asks for at most; unknown where the source does not say, or says "as tolerated".
[[nodiscard]] std::optional<int> reps_of_set(const Dose& dose, int set);

}  // namespace achilles
