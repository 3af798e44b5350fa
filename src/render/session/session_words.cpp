#include "render/session/session_words.hpp"

#include <fmt/format.h>

#include "render/words/words.hpp"

namespace achilles::render {
namespace {

using Kind = Beat::Kind;
using Mode = Frame::Mode;

std::string_view doing(const Beat& beat) {
  switch (beat.kind) {
    case Kind::lead_in:
      return beat.rep > 1 ? "Let go; again in" : "Ready in";
    case Kind::raise:
      return "Up";
    case Kind::hold:
      return "Hold";
    case Kind::lower:
      return "Down";
    case Kind::rest:
      return "Rest";
    case Kind::change_sides:
      return beat.legs == Legs::right ? "Change to the right leg:" : "Change to the left leg:";
    case Kind::setup:
    case Kind::work:
      break;
  }
  return {};
}

/// Whether it is the runner who ends a set, between a lower and an upper number of repetitions.
bool has_range(const Dose& dose) {
  return dose.reps && dose.reps_by_set.empty() && dose.reps->low && dose.reps->low != dose.reps->high;
}

/// What waits for the runner.
std::string waiting_cue(const Frame& frame) {
  switch (frame.beat->kind) {
    case Kind::setup:
      return "When you are ready: Enter";
    case Kind::rest:
      return "Rest as long as you need, then Enter";
    default:
      return own_time_words(frame.part->planned.item.dose, frame.beat->set) + ", then Enter";
  }
}

Style style_of(const Beat& beat) {
  switch (beat.kind) {
    case Kind::raise:
    case Kind::hold:
    case Kind::lower:
    case Kind::work:
      return Style::good;
    case Kind::lead_in:
    case Kind::change_sides:
      return Style::careful;
    case Kind::setup:
    case Kind::rest:
      break;
  }
  return Style::bold;
}

}  // namespace

std::string clock_words(Milliseconds time) {
  const auto seconds = std::chrono::ceil<std::chrono::seconds>(time).count();
  return fmt::format("{}:{:02}", seconds / 60, seconds % 60);
}

std::string own_time_words(const Dose& dose, int set) {
  if (const auto reps = reps_of_set(dose, set)) {
    const auto least = has_range(dose) ? fmt::format("{} to ", *dose.reps->low) : std::string{};
    return fmt::format("{}{} repetitions in your own time", least, *reps);
  }
  if (dose.reps && dose.reps->high) return fmt::format("Up to {} repetitions, as tolerated", *dose.reps->high);
  return "One set in your own time";
}

std::string exercise_words(const Frame& frame) {
  const auto& planned = frame.part->planned;
  const auto legs = frame.beat->kind == Kind::setup ? planned.legs : frame.beat->legs;
  return fmt::format("{} · {}", planned.item.exercise.title, words(legs));
}

std::string set_words(const Frame& frame) {
  const auto& beat = *frame.beat;
  auto text = fmt::format("Set {} of {}", beat.set, frame.part->sets);
  const auto reps = reps_of_set(frame.part->planned.item.dose, beat.set);
  const auto* const within = has_range(frame.part->planned.item.dose) ? ", at most" : " of";
  if (beat.rep > 0 && reps) text += fmt::format(" · repetition {}{} {}", beat.rep, within, *reps);
  if (beat.kind == Kind::rest) text = beat.set > 0 ? "Next: set " + text.substr(4) : "Before the next exercise";
  return text;
}

Span cue(const Frame& frame) {
  switch (frame.mode) {
    case Mode::asking:
      return {"How much did it hurt at most? 0 to 9, x for 10; Enter leaves it out", Style::bold};
    case Mode::over:
      return {"Done", Style::good};
    case Mode::paused:
      return {frame.away ? "You were away: paused. Space goes on" : "Paused. Space goes on", Style::careful};
    case Mode::waiting:
      return {waiting_cue(frame), style_of(*frame.beat)};
    case Mode::going:
      break;
  }
  const bool long_one = *frame.left > std::chrono::minutes{1};
  const auto left = long_one ? clock_words(*frame.left)
                             : fmt::format("{}", std::chrono::ceil<std::chrono::seconds>(*frame.left).count());
  return {fmt::format("{} {}", doing(*frame.beat), left), style_of(*frame.beat)};
}

std::string progress_words(const Frame& frame) {
  auto text = fmt::format("{} of {} sets", frame.sets_done, frame.sets_all);
  if (frame.time_left == Milliseconds{0}) return text;
  const bool range = frame.part != nullptr && has_range(frame.part->planned.item.dose);
  const auto* const about = frame.untimed > 0 ? "at least " : range ? "at most " : "";
  return text + fmt::format(" · {}{} left", about, clock_words(frame.time_left));
}

}  // namespace achilles::render
