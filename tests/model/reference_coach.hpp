#pragma once

#include "achilles/entry.hpp"
#include "model/past.hpp"

namespace achilles::model {

/// A second coach, slow and plain, written from docs/rules.md and docs/decisions alone. It keeps every day and goes
/// through all of them again for each question. Tests, symmetry, fill days, rotations, tracks and advice are not
/// modelled.
class ReferenceCoach {
 public:
  ReferenceCoach(Protocol protocol, const Start& start, Date first);

  /// The answer for a day, from what is known of it so far.
  [[nodiscard]] Answer ask(const Day& today) const;
  /// The day is over: the answer for all of it, which the days after it build on.
  Answer close(const Day& today);

 private:
  History history_;
};

}  // namespace achilles::model
