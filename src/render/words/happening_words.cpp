#include <fmt/format.h>

#include <algorithm>

#include "achilles/tests.hpp"
#include "render/layout/text.hpp"
#include "render/words/words.hpp"

namespace achilles::render {
namespace {

/// "left side" or "both sides"
std::string side_words(Side side) { return fmt::format("{} {}", name(side), side == Side::both ? "sides" : "side"); }

void add_pain(std::string& text, std::string_view moment, const std::optional<PainScore>& pain) {
  if (pain) text += fmt::format(", pain {} {}", moment, pain->value());
}

void add_effort(std::string& text, const std::optional<Effort>& effort) {
  if (effort) text += fmt::format(", effort {}", effort->value());
}

struct Describe {
  const std::optional<Side>& side;
  const Units& units;

  std::string operator()(const Start& start) const {
    auto text = fmt::format("start: {}, {}, by {}", side_words(start.side), name(start.site), start.protocol);
    if (start.surgery) text += ", operated on " + date_words(*start.surgery);
    return text;
  }

  std::string operator()(const Activity& activity) const {
    std::string text = activity.kind == Activity::Kind::run ? "run" : "walk";
    if (activity.distance) text += " " + distance_words(*activity.distance, units);
    if (activity.duration) text += (activity.distance ? " in " : " ") + duration_words(*activity.duration);
    if (activity.distance && activity.duration) {
      text += fmt::format(" ({})", pace_words(*activity.distance, *activity.duration, units));
    }
    if (activity.top_speed) text += ", up to " + speed_words(*activity.top_speed, units);
    add_pain(text, "during", activity.during);
    add_pain(text, "after", activity.after);
    if (!activity.surface.empty()) text += ", on " + activity.surface;
    if (!activity.shoes.empty()) text += ", shoes " + activity.shoes;
    if (activity.climb) text += fmt::format(", {} m up", *activity.climb);
    add_effort(text, activity.effort);
    return text;
  }

  std::string operator()(const ExerciseSets& it) const {
    std::string text = it.exercise;
    if (it.sets && it.reps) {
      text += fmt::format(" {}x{}", *it.sets, *it.reps);
    } else if (it.sets) {
      text += " " + count_words(int{*it.sets}, "set");
    } else if (it.reps) {
      text += fmt::format(" {} times", *it.reps);
    }
    if (it.hold) text += ", hold " + short_time_words(*it.hold);
    if (it.load) text += ", " + load_words(*it.load, units);
    add_pain(text, "during", it.during);
    add_effort(text, it.effort);
    return text;
  }

  std::string operator()(const Morning& morning) const {
    auto text = fmt::format("morning pain {}", morning.pain.value());
    if (morning.stiffness) text += fmt::format(", stiff for {} min", morning.stiffness->value());
    if (morning.medicine) text += ", with pain medicine";
    return text;
  }

  std::string operator()(const Pain& pain) const {
    return fmt::format("pain {} {}", name(pain.when), pain.pain.value());
  }

  std::string operator()(const Flag& flag) const { return fmt::format("warning sign: {}", info(flag.sign).id); }

  std::string operator()(const Clearance& clearance) const {
    return fmt::format("warning sign cleared: {}, by {} on {}", info(clearance.sign).id, clearance.by,
                       date_words(clearance.on));
  }

  std::string operator()(const TestResult& result) const {
    auto text = "test " + result.test;
    if (side) text.append(" ").append(name(*side));
    const auto* const test = known(result.test);
    if (test != nullptr && test->scale == Scale::yes_no) return text + (result.value == 0 ? ": no" : ": yes");
    text += fmt::format(": {}", result.value);
    if (test != nullptr && !test->unit.empty()) text += " " + test->unit;
    return text;
  }

  /// The test of that id; nothing for one of a programme that nobody told of.
  [[nodiscard]] const TestInfo* known(std::string_view id) const {
    if (const auto* const standard = standard_test(id)) return standard;
    const auto own = std::ranges::find(units.tests, id, &TestInfo::id);
    return own == units.tests.end() ? nullptr : &*own;
  }

  std::string operator()(const Switch& to) const { return fmt::format("programme {} from now on", to.protocol); }

  std::string operator()(const Screen&) const { return "warning signs gone through"; }

  std::string operator()(const Skip& skip) const {
    std::string text = "session left out";
    if (skip.reason != Skip::Reason::other) text.append(": ").append(name(skip.reason));
    if (skip.to) text += ", moved to " + date_words(*skip.to);
    return text;
  }

  std::string operator()(const Note&) const { return "note"; }
  std::string operator()(const Medicine&) const { return "pain medicine"; }
  std::string operator()(const Ease&) const { return "less, for a week"; }
  std::string operator()(const Removal&) const { return "taken out"; }
};

}  // namespace

std::string happening_words(const Happening& happening, const Units& units) {
  auto text = std::visit(Describe{happening.side, units}, happening.body);
  const bool told = std::holds_alternative<Start>(happening.body) || std::holds_alternative<TestResult>(happening.body);
  if (happening.side && !told) text += ", " + side_words(*happening.side);
  return visible(text);
}

}  // namespace achilles::render
