#pragma once

#include <vector>

#include "proof/invariant.hpp"

namespace achilles::proof {

/// Where a history has come to.
struct Standpoint {
  State state;
  Record record;
};

/// The real coach, day by day, with every day held against the invariants.
class Walk {
 public:
  /// `tailored` must live as long as this.
  Walk(const Protocol& tailored, const Start& start);

  [[nodiscard]] Standpoint beginning() const;

  /// Takes the next day, whatever date it bears. The invariant that it breaks, or null.
  const Invariant* take(Standpoint& at, Day& day);
  /// What the coach said of the last day that was taken.
  [[nodiscard]] const Verdict& verdict() const { return verdict_; }
  [[nodiscard]] Said said() const { return {verdict_.action, verdict_.to}; }

  /// The same of the next day, if nothing but a good morning is known of it.
  [[nodiscard]] Said tomorrow(const Standpoint& at) const;

  /// The invariant that two answers from one standpoint break, or null.
  [[nodiscard]] const Invariant* compare(const Standpoint& at, const Pair& pair) const;

  /// The protocol without its texts.
  [[nodiscard]] const Protocol& protocol() const { return bare_; }
  /// How many days were taken.
  [[nodiscard]] std::size_t taken() const { return taken_; }

 private:
  [[nodiscard]] const Invariant* broken(const Turn& turn, Invariant::Of of) const;
  [[nodiscard]] const Invariant* repeat(const Turn& turn, const State& before, const State& once) const;
  [[nodiscard]] Done done_on(const Day& day) const;

  const Protocol& tailored_;
  Start start_;
  Protocol bare_;
  Verdict verdict_;
  std::vector<Finding> findings_;
  std::vector<Item> routine_;
  std::size_t taken_ = 0;
};

}  // namespace achilles::proof
