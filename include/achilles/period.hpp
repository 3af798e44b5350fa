#pragma once

#include "achilles/date.hpp"

namespace achilles {

/// Training days in a row, both ends included. Empty where `last` is before `first`.
struct Period {
  Date first, last;

  [[nodiscard]] constexpr int days() const { return last < first ? 0 : last - first + 1; }
  [[nodiscard]] constexpr bool contains(Date day) const { return first <= day && day <= last; }
  friend bool operator==(const Period&, const Period&) = default;
};

}  // namespace achilles
