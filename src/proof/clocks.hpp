#pragma once

#include <optional>
#include <vector>

#include "achilles/protocol.hpp"
#include "achilles/state.hpp"

namespace achilles::proof {

/// The days on which something may change, as one clock counts them.
class Marks {
 public:
  Marks() = default;
  explicit Marks(std::vector<int> days);

  /// The stretch between two marks that a day lies in, and in it the last two days before the next mark, each by
  /// itself. Days of one class are taken for one another.
  [[nodiscard]] int class_of(int day) const;
  /// Days to the next mark; nothing beyond the last.
  [[nodiscard]] std::optional<int> until_next(int day) const;

 private:
  std::vector<int> days_;
};

/// The clocks that the rules and a protocol go by.
struct Clocks {
  Marks plan;                 ///< days since the plan began
  std::vector<Marks> phases;  ///< days since each phase began
  Marks silence;              ///< days since anything was logged
};
[[nodiscard]] Clocks clocks_of(const Protocol& protocol, const State& begun);

/// The waits of the rules that run out by themselves, in days from the next day on: the week between two steps, the
/// quiet week before a gate, a lock, a rest that was ordered.
struct Waits {
  int step = 0, quiet = 0, lock = 0, rest = 0;
};
[[nodiscard]] Waits waits_of(const State& state);

}  // namespace achilles::proof
