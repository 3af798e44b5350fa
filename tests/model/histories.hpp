#pragma once

#include "achilles/entry.hpp"
#include "model/chance.hpp"
#include "model/past.hpp"

namespace achilles::model {

/// One episode to be told to both coaches.
struct Episode {
  std::uint64_t seed = 0;
  const Protocol* protocol = nullptr;
  Start start;
  Date first;
  std::vector<Day> days;
};

/// The episode of a seed: so many days of a tendon that is mostly quiet, with flares, gaps, runs and signs.
[[nodiscard]] Episode random_episode(std::uint64_t seed, int days);

/// The days in a readable form, one a line.
[[nodiscard]] std::string told(const Episode& episode);

}  // namespace achilles::model
