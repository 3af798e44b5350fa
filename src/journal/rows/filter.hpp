#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>

#include "achilles/date.hpp"

namespace achilles::journal {

/// Which entries. Days are inclusive; an empty kind is every kind.
struct Filter {
  std::optional<Date> from, to;
  std::string kind;
  std::optional<std::int64_t> as_of = {};  ///< as the journal stood right after that operation
  /// Also those taken back, or replaced, at this instant or later: what was felt may be unsaid too easily. A `start` or
  /// a `switch` is never one of them.
  std::optional<std::chrono::sys_seconds> still = {};
};

}  // namespace achilles::journal
