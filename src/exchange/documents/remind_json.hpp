#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>

#include "achilles/decision.hpp"

namespace achilles::exchange {

/// One thing that is due and not done.
struct DueRecord {
  std::string_view what;             ///< `morning`, `during`, `after`, `screen`, `exercises`, `test` or `clinician`
  Date day;                          ///< the day it is about
  std::optional<std::size_t> count;  ///< of exercises
  std::string text, command;         ///< for people; what to type
};

/// `{schema, day, action, due: [{what, day, count, text, command}]}`
[[nodiscard]] std::string remind_json(Date day, Action action, std::span<const DueRecord> due);

}  // namespace achilles::exchange
