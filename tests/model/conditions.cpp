#include "model/conditions.hpp"

#include <algorithm>

#include "model/measures.hpp"

namespace achilles::model {
namespace {

bool compares(int left, Comparison comparison, int right) {
  switch (comparison) {
    case Comparison::less:
      return left < right;
    case Comparison::at_most:
      return left <= right;
    case Comparison::more:
      return left > right;
    case Comparison::at_least:
      return left >= right;
    case Comparison::equal:
      return left == right;
  }
  return false;
}

}  // namespace

bool holds(const Condition& condition, const History& history, const Day& today, Wants wants) {
  const auto holds_too = [&](const Condition& part) { return holds(part, history, today, wants); };
  if (condition.join == Condition::Join::all) {
    return std::all_of(condition.parts.begin(), condition.parts.end(), holds_too);
  }
  if (condition.join == Condition::Join::any) {
    return std::any_of(condition.parts.begin(), condition.parts.end(), holds_too);
  }
  const auto value = measured(condition.criterion, history, today, wants);
  return value && compares(*value, condition.criterion.comparison, condition.criterion.value);
}

bool all_hold(const std::vector<Condition>& conditions, const History& history, const Day& today) {
  return std::all_of(conditions.begin(), conditions.end(),
                     [&](const Condition& one) { return holds(one, history, today, Wants::everything); });
}

}  // namespace achilles::model
