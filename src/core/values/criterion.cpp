#include "achilles/criterion.hpp"

namespace achilles {

std::string_view name(Measure measure) {
  switch (measure) {
    case Measure::days_in_phase:
      return "days-in-phase";
    case Measure::days_in_plan:
      return "days-in-plan";
    case Measure::days_since:
      return "days-since";
    case Measure::level:
      return "level";
    case Measure::during:
      return "during";
    case Measure::after:
      return "after";
    case Measure::morning:
      return "morning";
    case Measure::within_24h:
      return "within-24h";
    case Measure::morning_rise:
      return "morning-rise";
    case Measure::week_rise:
      return "week-rise";
    case Measure::stiffness:
      return "stiffness";
    case Measure::dose:
      return "dose";
    case Measure::workouts:
      return "workouts";
    case Measure::pain_of:
      return "pain-of";
    case Measure::test:
      return "test";
    case Measure::ratio:
      return "ratio";
    case Measure::sign:
      return "sign";
  }
  return {};
}

std::string_view symbol(Comparison comparison) {
  switch (comparison) {
    case Comparison::less:
      return "<";
    case Comparison::at_most:
      return "<=";
    case Comparison::more:
      return ">";
    case Comparison::at_least:
      return ">=";
    case Comparison::equal:
      return "==";
  }
  return {};
}

std::string_view name(Anchor anchor) {
  switch (anchor) {
    case Anchor::start:
      return "start";
    case Anchor::injury:
      return "injury";
    case Anchor::surgery:
      return "surgery";
    case Anchor::clearance:
      return "clearance";
  }
  return {};
}

std::string_view name(Tally tally) {
  switch (tally) {
    case Tally::in_all:
      return "in-all";
    case Tally::in_a_row:
      return "in-a-row";
  }
  return {};
}

bool holds(int left, Comparison comparison, int right) {
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

}  // namespace achilles
