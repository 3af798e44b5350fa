#include "proof/invariant.hpp"

namespace achilles::proof {
namespace {

/// At least as much, where both are known; otherwise only where neither is.
template <class Number>
bool at_least(const std::optional<Number>& value, const std::optional<Number>& other) {
  return value.has_value() == other.has_value() && value >= other;
}

bool contains(Signs signs, Signs others) { return (signs | others) == signs; }

/// A dose that is not known is no less than one that is: where none was asked there is none to know.
bool less_done(const Day& day, const Day& other) {
  return day.done.has_value() == other.done.has_value() && day.done <= other.done;
}

bool same_tests(const Day& day, const Day& other) {
  if (day.tests.size() != other.tests.size()) return false;
  for (std::size_t i = 0; i < day.tests.size(); ++i) {
    if (!(day.tests[i].result == other.tests[i].result) || day.tests[i].side != other.tests[i].side) return false;
  }
  return true;
}

}  // namespace

bool at_least_as_bad(const Day& day, const Day& other) {
  return day.logged == other.logged && at_least(day.morning, other.morning) && at_least(day.during, other.during) &&
         at_least(day.after, other.after) && at_least(day.now, other.now) && at_least(day.stiffness, other.stiffness) &&
         day.medicine >= other.medicine && contains(day.reported, other.reported) &&
         contains(other.cleared, day.cleared) && less_done(day, other) && day.sets == other.sets &&
         day.activities == other.activities && same_tests(day, other);
}

}  // namespace achilles::proof
