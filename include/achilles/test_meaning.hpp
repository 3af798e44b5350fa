#pragma once

#include <optional>
#include <span>

#include "achilles/entry.hpp"

namespace achilles {

/// A test's result beside those that were known before it.
struct TestMeaning {
  struct Result {
    Date day;
    int value = 0;
    friend bool operator==(const Result&, const Result&) = default;
  };
  std::optional<Result> before = {};     ///< the last one of an earlier day, of the same leg
  std::optional<Result> other_leg = {};  ///< of the same day; unknown for a test that is not done on each leg
  std::optional<int> symmetry = {};      ///< of heel raises that day, as in StrengthTest
  friend bool operator==(const TestMeaning&, const TestMeaning&) = default;
};

/// What that result means beside the others, in any order; itself among them changes nothing. `sore` is the side of the
/// episode; unknown where there is none.
[[nodiscard]] TestMeaning test_meaning(const Entry& result, std::optional<Side> sore, std::span<const Entry> results);

/// The day of the next review that looks at tests, after `day`: weeks 6, 12 and 24 of a plan begun on `start`
/// (docs/rules.md, review). Nothing after the last of them.
[[nodiscard]] std::optional<Date> next_review(Date start, Date day);

}  // namespace achilles
