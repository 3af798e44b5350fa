#pragma once

#include <optional>

#include "model/answer.hpp"
#include "model/histories.hpp"

namespace achilles::model {

/// The first day on which the coach and the reference answer differently.
struct Difference {
  std::size_t day = 0;
  bool morning = false;  ///< asked with the morning alone; else with the whole day
  Answer reference, coach;
};
[[nodiscard]] std::optional<Difference> first_difference(const Episode& episode);

/// The same difference with as few days and values as it takes.
[[nodiscard]] Episode shrunk(Episode episode);

}  // namespace achilles::model
