#pragma once

#include <span>

#include "achilles/coach.hpp"
#include "achilles/exploration.hpp"
#include "proof/record.hpp"

namespace achilles::proof {

/// What the coach comes to.
struct Said {
  Action action = Action::hold;
  Position to;
};

/// What the coach said of a day that was tried, and of the day after it, when nothing but a good morning is known.
struct Answer {
  const Day& day;
  Said today, tomorrow;
};

/// Two days that were tried from the same State.
struct Pair {
  const Answer &one, &other;
};

/// One State, reached in different ways.
struct Repeat {
  State once, again;   ///< after a day, and after the same day once more from the same State
  State after_passed;  ///< after `once` was given the day before, and the same day again
  Decision decision;   ///< what the coach says of the day where somebody asks
};

/// One day of a history that was made up: what was known before, what was told, and what the coach made of it.
struct Turn {
  const Protocol& protocol;  ///< tailored
  const Start& start;
  const Record& before;
  const Day& day;
  const Verdict& verdict;
  std::span<const Finding> findings;
  std::span<const Item> routine;
  const RunLimit& run;
  const Pair* pair = nullptr;      ///< for invariants of pairs
  const Repeat* repeat = nullptr;  ///< for invariants of repetition
};

/// Something that must hold of every day, whatever came before it.
struct Invariant {
  /// What it looks at.
  enum class Of : std::uint8_t {
    day,     ///< one turn
    pair,    ///< two days from the same State
    repeat,  ///< a turn that was taken again
    whole,   ///< the protocol as it was tailored; the first turn
  };
  InvariantInfo info;
  Of of = Of::day;
  bool (*holds)(const Turn&) = nullptr;
};

/// All of them, by number.
[[nodiscard]] std::span<const Invariant> invariants();

/// Whether a day is in everything at least as bad as another: higher pain, longer stiffness, further signs, medicine,
/// less done. Days on which different things are known or were done cannot be compared.
[[nodiscard]] bool at_least_as_bad(const Day& day, const Day& other);

}  // namespace achilles::proof
