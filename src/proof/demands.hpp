#pragma once

#include <vector>

#include "achilles/day.hpp"
#include "achilles/protocol.hpp"
#include "achilles/state.hpp"
#include "proof/showing.hpp"

namespace achilles::proof {

/// What a programme asks to be shown from where somebody stands: to go on, to take a step, to run, to be placed.
class Demands {
 public:
  Demands(const Protocol& protocol, Position at);

  /// A good day, as good as the programme asks for.
  [[nodiscard]] const Day& good() const { return good_; }
  /// Whether there is anything to show.
  [[nodiscard]] bool any() const { return !all_.empty(); }
  /// A good day on which all of it is shown: trials without pain, or with pain of 6; tests at one end of their range.
  [[nodiscard]] Day shown(Shows shows) const;
  /// Whether all of it has been shown and is not too old, from the next day on.
  [[nodiscard]] bool met(const State& state) const;

 private:
  void add(const Criterion& criterion);
  void add(const Condition& condition);
  void add(const std::vector<Condition>& conditions);

  std::vector<const Criterion*> all_;
  Day good_;
};

/// Good days but for what makes one of the phase's responses hold, as far as one day can.
[[nodiscard]] std::vector<Day> provoking(const Phase& phase, const Day& good);

}  // namespace achilles::proof
