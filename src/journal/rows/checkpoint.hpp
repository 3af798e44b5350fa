#pragma once

#include <cstdint>
#include <string>

#include "achilles/date.hpp"

namespace achilles::journal {

/// The coach's State after a day, as text only its writer can read. A cache: it can always be computed again.
struct Checkpoint {
  Date day;
  std::int64_t episode = 0;  ///< number of the entry that opened the episode
  std::string protocol_hash;
  int rules_version = 0;
  std::string state;
};

}  // namespace achilles::journal
