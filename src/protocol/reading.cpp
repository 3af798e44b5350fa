#include "protocol/reading.hpp"

#include <algorithm>
#include <utility>

namespace achilles::protocol {

std::optional<std::uint8_t> Trials::place_of(const Criterion& criterion) {
  Trial trial{criterion.exercise, criterion.sets, criterion.reps, criterion.minutes};
  const auto place = std::ranges::find(asked_, trial) - asked_.begin();
  if (static_cast<std::size_t>(place) == most_trials) return std::nullopt;
  if (static_cast<std::size_t>(place) == asked_.size()) asked_.push_back(std::move(trial));
  return static_cast<std::uint8_t>(place);
}

}  // namespace achilles::protocol
