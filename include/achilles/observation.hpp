#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "achilles/day.hpp"
#include "achilles/reason.hpp"

namespace achilles {

/// Something a reason rests on: what was said of one day. The entries that say it are looked up in the journal.
struct Observation {
  enum class What : std::uint8_t { morning, stiffness, during, after, medicine, work, run, choice, sign };
  What what = What::morning;
  Date day;
  std::optional<Sign> sign = {};  ///< for sign: which
  friend bool operator==(const Observation&, const Observation&) = default;
};

/// What a reason given on `today` rests on, the newest first. What is about many weeks names its days too.
[[nodiscard]] std::vector<Observation> observations(const Reason& reason, Date today);

/// Whether an entry of that day is what was observed.
[[nodiscard]] bool says(const Body& body, const Observation& observation);

}  // namespace achilles
