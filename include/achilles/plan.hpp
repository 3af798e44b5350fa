#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "achilles/day.hpp"
#include "achilles/decision.hpp"

namespace achilles {

/// One line of today's routine.
struct PlanItem {
  Item item;  ///< with today's dose
  Legs legs = Legs::together;
  bool reduced = false;  ///< less than the level says, for today
  std::string lacks;     ///< equipment it needs and the kit does not have; empty when there is none
  bool done = false;     ///< all of it, by what was logged that day; known only once that was looked at
};

/// A part of the day.
struct Block {
  enum class When : std::uint8_t { any, morning, midday, evening };
  When when = When::any;
  std::vector<PlanItem> items;
};
[[nodiscard]] std::string_view name(Block::When when);

/// An exercise that a reported sign keeps out of the day.
struct Withheld {
  Exercise exercise;
  Sign sign{};
};

/// Today's routine. Empty blocks are a day of rest; when `decision.action` is stop there is nothing to do but
/// to read the reasons.
struct Plan {
  Decision decision;
  std::string protocol;  ///< id
  std::string phase_id, phase_title, goal;
  std::vector<Advice> advice;
  std::vector<Block> blocks;
  std::vector<Withheld> withheld;
  std::optional<Date> moved_from;  ///< the day whose session was put off until this one; the routine stays one session
  bool left_out = false;           ///< the runner left the day's session out; what is done of it all the same counts
  std::vector<Standing> checks;    ///< trials the gate or the first run waits for and that may be tried today
};

/// Lays out the routine a decision leads to.
[[nodiscard]] Plan plan(const Protocol& protocol, const Decision& decision, const Kit& kit);

}  // namespace achilles
