#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "achilles/adherence.hpp"
#include "achilles/day.hpp"
#include "achilles/period.hpp"
#include "achilles/protocol.hpp"
#include "achilles/state.hpp"
#include "achilles/tendon.hpp"

namespace achilles {

/// Loading of one tendon, in the measures that a routine is given in.
struct Work {
  std::int64_t reps = 0;
  std::chrono::seconds hold{0};
  std::int64_t gram_reps = 0;  ///< grams of added load times repetitions, where the load is known

  Work& operator+=(const Work& other);
  friend bool operator==(const Work&, const Work&) = default;
};

/// One training day of a plan, as it turned out.
struct PlanDay {
  Date day;
  std::string programme, phase;  ///< titles
  int pain_limit = 0;            ///< pain during or after above this asks for rest or a step back
  Action action = Action::hold;
  bool prescribed = false;            ///< loading was asked for
  std::optional<Percent> share = {};  ///< of what was asked; unknown where nothing was logged
  Work asked = {};                    ///< of that tendon; the least that counts as all of it
  std::optional<Work> done = {};      ///< by that tendon; unknown where nothing was logged, none where it was left out
  friend bool operator==(const PlanDay&, const PlanDay&) = default;
};

/// Folds the next day into the State and tells how it was. `entries` are those the day is folded from; of both tendons
/// together it is told what the leg that did more did.
[[nodiscard]] PlanDay plan_day(const Protocol& protocol, State& state, const Day& day, std::span<const Entry> entries,
                               const Tendon& tendon);

/// The lowest pain during or after above which the phase, or the coach, asks for rest or a step back.
[[nodiscard]] int pain_limit(const Phase& phase);

/// How a day went by what was asked of it.
enum class DayKept : std::uint8_t {
  free,     ///< no loading was asked for
  rest,     ///< the coach ordered rest
  done,     ///< all of it
  part,     ///< some of it
  none,     ///< nothing of it
  unknown,  ///< not logged
};
[[nodiscard]] DayKept kept(const PlanDay& day);
/// `free`, `rest`, `done`, `part`, `none`, `unknown`.
[[nodiscard]] std::string_view name(DayKept kept);

/// Over these days, by the same count as that of a State.
[[nodiscard]] Adherence adherence(std::span<const PlanDay> days);

/// Days in a row in one phase of one programme.
struct PhaseBand {
  Period days;
  std::string programme, phase;  ///< titles
  int pain_limit = 0;
  friend bool operator==(const PhaseBand&, const PhaseBand&) = default;
};
[[nodiscard]] std::vector<PhaseBand> phase_bands(std::span<const PlanDay> days);

}  // namespace achilles
