#include <fmt/format.h>

#include <cstdlib>
#include <vector>

#include "render/layout/text.hpp"
#include "render/words/words.hpp"

namespace achilles::render {
namespace {

/// "2 or less", of the value in those words.
std::string bound_of(const Criterion& criterion, const std::string& amount) {
  switch (criterion.comparison) {
    case Comparison::less:
      return "under " + amount;
    case Comparison::at_most:
      return criterion.value == 0 ? amount : amount + " or less";
    case Comparison::more:
      return "over " + amount;
    case Comparison::at_least:
      return amount + " or more";
    case Comparison::equal:
      return "exactly " + amount;
  }
  return {};
}

/// "2 or less", "14 days or more"; `one` and `many` name the unit, with the space before it.
std::string bound(const Criterion& criterion, std::string_view one = {}, std::string_view many = {}) {
  return bound_of(criterion, fmt::format("{}{}", criterion.value, criterion.value == 1 ? one : many));
}

std::string window(const Criterion& criterion) {
  return criterion.over_days > 1 ? fmt::format(" over {} days", criterion.over_days) : std::string{};
}

/// How old the outcome of a trial or a test may be.
std::string lately(const Criterion& criterion) {
  return criterion.over_days > 1 ? fmt::format(" in the last {} days", criterion.over_days) : " since yesterday";
}

std::string trial(const Criterion& criterion) {
  auto text = criterion.title;
  if (criterion.sets > 0 && criterion.reps > 0) text += fmt::format(" {}x{}", criterion.sets, criterion.reps);
  if (criterion.minutes > 0) text += fmt::format(" {} min", criterion.minutes);
  return fmt::format("{} at pain {}{}", text, bound(criterion), lately(criterion));
}

std::string reported(const Criterion& criterion) {
  const auto sign = criterion.sign ? info(*criterion.sign).id : std::string_view{"any"};
  const bool never = (criterion.comparison == Comparison::equal || criterion.comparison == Comparison::at_most) &&
                     criterion.value == 0;
  if (never) return fmt::format("warning sign {} not reported{}", sign, window(criterion));
  return fmt::format("warning sign {} reported on {}{}", sign, bound(criterion, " day", " days"), window(criterion));
}

std::string test_words(const Criterion& criterion) {
  if (!criterion.test) return {};
  const auto& test = *criterion.test;
  if (test.scale == Scale::yes_no) {
    const bool yes = holds(1, criterion.comparison, criterion.value);
    return visible(fmt::format("{}: {}{}", test.title, yes ? "yes" : "no", lately(criterion)));
  }
  const auto unit = test.unit.empty() ? std::string{} : " " + test.unit;
  return visible(fmt::format("{}: {}{}", test.title, bound(criterion, unit, unit), lately(criterion)));
}

std::string success_words(const Criterion& criterion) {
  const auto* row = criterion.tally == Tally::in_a_row ? " in a row" : "";
  return fmt::format("{}{} at pain {} or less, settled the next morning", bound(criterion, " session", " sessions"),
                     row, criterion.pain);
}

std::string anchor_words(const Criterion& criterion) {
  return fmt::format("{} since the {}", bound(criterion, " day", " days"), name(criterion.anchor));
}

/// Tenths of a point: 5 is "0.5".
std::string tenths(int value) {
  return fmt::format("{}{}.{}", value < 0 ? "-" : "", std::abs(value) / 10, std::abs(value) % 10);
}

std::string value_words(const Criterion& criterion, int value) {
  switch (criterion.measure) {
    case Measure::days_since:
      return fmt::format("day {} now", value);
    case Measure::within_24h:
      return fmt::format("pain {}", value);
    case Measure::morning_rise:
      return fmt::format("{} now", value);
    case Measure::week_rise:
      return fmt::format("{} now", tenths(value));
    case Measure::stiffness:
      return fmt::format("{} min", value);
    case Measure::workouts:
      return fmt::format("{} so far", value);
    case Measure::test:
      if (criterion.test && criterion.test->scale == Scale::yes_no) return value == 0 ? "no" : "yes";
      return fmt::format("{} last time", value);
    case Measure::ratio:
      return fmt::format("{}% last time", value);
    case Measure::days_in_phase:
    case Measure::days_in_plan:
    case Measure::level:
      return fmt::format("{} so far", value);
    case Measure::dose:
      return fmt::format("{}%", value);
    case Measure::sign:
      return count_words(value, "day");
    case Measure::during:
    case Measure::after:
    case Measure::morning:
    case Measure::pain_of:
      return fmt::format("pain {}", value);
  }
  return {};
}

std::string joined(Condition::Join join, const std::vector<std::string>& parts) {
  return join == Condition::Join::all ? fmt::format("all of: {}", fmt::join(parts, "; and "))
                                      : fmt::format("any of: {}", fmt::join(parts, "; or "));
}

}  // namespace

std::string words(const Criterion& criterion) {
  switch (criterion.measure) {
    case Measure::days_in_phase:
      return fmt::format("{} in this phase", bound(criterion, " day", " days"));
    case Measure::days_in_plan:
      return fmt::format("{} in the plan", bound(criterion, " day", " days"));
    case Measure::level:
      return fmt::format("{} taken in this phase", bound(criterion, " step", " steps"));
    case Measure::during:
      return fmt::format("pain during activity {}{}", bound(criterion), window(criterion));
    case Measure::after:
      return fmt::format("pain after activity {}{}", bound(criterion), window(criterion));
    case Measure::morning:
      return fmt::format("morning pain {}{}", bound(criterion), window(criterion));
    case Measure::dose:
      return fmt::format("{} of the dose done{}", bound(criterion, "%", "%"), window(criterion));
    case Measure::days_since:
      return anchor_words(criterion);
    case Measure::within_24h:
      return fmt::format("pain within 24 hours of activity {}{}", bound(criterion), window(criterion));
    case Measure::morning_rise:
      return fmt::format("morning pain above the usual by {}", bound(criterion, " point", " points"));
    case Measure::week_rise:
      return fmt::format("the week's average pain up by {}", bound_of(criterion, tenths(criterion.value)));
    case Measure::stiffness:
      return fmt::format("morning stiffness {}{}", bound(criterion, " min", " min"), window(criterion));
    case Measure::workouts:
      return success_words(criterion);
    case Measure::test:
      return test_words(criterion);
    case Measure::ratio:
      return visible(fmt::format("{}: {} of the other side{}", criterion.test ? criterion.test->title : "",
                                 bound(criterion, "%", "%"), lately(criterion)));
    case Measure::pain_of:
      return visible(trial(criterion));
    case Measure::sign:
      return reported(criterion);
  }
  return {};
}

std::string words(const Condition& condition) {
  if (condition.join == Condition::Join::one) return words(condition.criterion);
  std::vector<std::string> parts;
  for (const auto& part : condition.parts) parts.push_back(words(part));
  return parts.size() == 1 ? parts.front() : joined(condition.join, parts);
}

std::string words(const Standing& standing) {
  if (standing.criterion == nullptr) {
    std::vector<std::string> parts;
    for (const auto& part : standing.parts) parts.push_back(words(part));
    return joined(standing.join, parts);
  }
  const auto& criterion = *standing.criterion;
  if (standing.value) return fmt::format("{}: {}", words(criterion), value_words(criterion, *standing.value));
  switch (criterion.measure) {
    case Measure::pain_of:
    case Measure::test:
    case Measure::ratio:
      return fmt::format("{}: {}", words(criterion),
                         standing.tried ? "tried today, counts from tomorrow" : "not shown");
    case Measure::days_since:
      return fmt::format("{}: that day is not known", words(criterion));
    default:
      return fmt::format("{}: not logged yet", words(criterion));
  }
}

Citation source_of(const Standing& standing) {
  Citation all;
  each_single(standing, [&](const Standing& one) { all.add(one.criterion->source); });
  return all;
}

std::string trial_command(const Criterion& criterion) {
  if (criterion.test) {
    const bool yes_no = criterion.test->scale == Scale::yes_no;
    const auto side = criterion.test->sided == Sided::yes ? fmt::format(" {}", name(criterion.side)) : std::string{};
    return visible(fmt::format("achilles test {} {}{}", criterion.test->id, yes_no ? "yes" : "N", side));
  }
  if (criterion.minutes > 0) {
    return visible(fmt::format("achilles log {} {}min --pain N", criterion.exercise, criterion.minutes));
  }
  std::string dose;
  if (criterion.sets > 0 && criterion.reps > 0) dose = fmt::format(" {}x{}", criterion.sets, criterion.reps);
  return visible(fmt::format("achilles log session {}{} --pain N", criterion.exercise, dose));
}

}  // namespace achilles::render
