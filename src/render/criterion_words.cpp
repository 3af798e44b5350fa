#include <fmt/format.h>

#include <algorithm>

#include "render/text.hpp"
#include "render/words.hpp"

namespace achilles::render {
namespace {

/// "2 or less", "14 days or more"; `one` and `many` name the unit, with the space before it.
std::string bound(const Criterion& criterion, std::string_view one = {}, std::string_view many = {}) {
  const auto amount = fmt::format("{}{}", criterion.value, criterion.value == 1 ? one : many);
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

std::string window(const Criterion& criterion) {
  return criterion.over_days > 1 ? fmt::format(" over {} days", criterion.over_days) : std::string{};
}

/// An exercise as its id says it; the title lives in a catalogue that a criterion does not carry.
std::string spoken(std::string id) {
  std::ranges::replace(id, '-', ' ');
  return id;
}

std::string trial(const Criterion& criterion) {
  auto text = spoken(criterion.exercise);
  if (criterion.sets > 0 && criterion.reps > 0) text += fmt::format(" {}x{}", criterion.sets, criterion.reps);
  if (criterion.minutes > 0) text += fmt::format(" {} min", criterion.minutes);
  return fmt::format("{} at pain {}", text, bound(criterion));
}

std::string reported(const Criterion& criterion) {
  const auto sign = criterion.sign ? info(*criterion.sign).id : std::string_view{"any"};
  const bool never = (criterion.comparison == Comparison::equal || criterion.comparison == Comparison::at_most) &&
                     criterion.value == 0;
  if (never) return fmt::format("warning sign {} not reported{}", sign, window(criterion));
  return fmt::format("warning sign {} reported on {}{}", sign, bound(criterion, " day", " days"), window(criterion));
}

std::string value_words(const Criterion& criterion, int value) {
  switch (criterion.measure) {
    case Measure::days_in_phase:
    case Measure::days_in_plan:
      return fmt::format("day {} now", value);
    case Measure::level:
      return fmt::format("{} so far", value);
    case Measure::dose:
      return fmt::format("{}%", value);
    case Measure::sign:
      return fmt::format("{} {}", value, value == 1 ? "day" : "days");
    case Measure::during:
    case Measure::after:
    case Measure::morning:
    case Measure::pain_of:
      return fmt::format("pain {}", value);
  }
  return {};
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
    case Measure::pain_of:
      return visible(trial(criterion));
    case Measure::sign:
      return reported(criterion);
  }
  return {};
}

std::string words(const Standing& standing) {
  const auto& criterion = *standing.criterion;
  if (standing.value) return fmt::format("{}: {}", words(criterion), value_words(criterion, *standing.value));
  const bool untried = criterion.measure == Measure::pain_of;
  return fmt::format("{}: {}", words(criterion), untried ? "not tried yet" : "not logged yet");
}

std::string trial_command(const Criterion& criterion) {
  if (criterion.minutes > 0) {
    return visible(fmt::format("achilles log {} {}min --pain N", criterion.exercise, criterion.minutes));
  }
  std::string dose;
  if (criterion.sets > 0 && criterion.reps > 0) dose = fmt::format(" {}x{}", criterion.sets, criterion.reps);
  return visible(fmt::format("achilles log session {}{} --pain N", criterion.exercise, dose));
}

}  // namespace achilles::render
