#pragma once

#include "achilles/state.hpp"

namespace achilles {

/// How much of what was asked for was done, over the last days of the record. A day of rest that the coach ordered asks
/// for nothing; a day of hold asks for the same again, and doing that is doing all of it.
struct Adherence {
  int days = 0;     ///< looked at: 28, or those since the start
  int asked = 0;    ///< of them: asked for loading
  int known = 0;    ///< of those: what was done is known
  int percent = 0;  ///< 0 to 100: mean share of the dose on the known ones; 0 where none is known
  int rested = 0;   ///< days of rest the coach ordered
  friend bool operator==(const Adherence&, const Adherence&) = default;
};

/// The days up to `state.day`, today not among them. What was not logged stays unknown and is never counted as left
/// out.
[[nodiscard]] Adherence adherence(const State& state);

}  // namespace achilles
