#include <fmt/format.h>

#include "render/layout/text.hpp"
#include "render/session/session_page.hpp"
#include "render/session/session_words.hpp"
#include "render/words/words.hpp"

namespace achilles::render {
namespace {

using Kind = Beat::Kind;

std::string lasting(const Frame& frame, std::string_view what) {
  return fmt::format("{} {}", what, short_time_words(std::chrono::ceil<std::chrono::seconds>(*frame.left)));
}

std::string setup_line(const Frame& frame, std::span<const std::string> cues, const Look& look) {
  const auto& item = frame.part->planned.item;
  auto text = fmt::format("{} · {}. {}", exercise_words(frame), dose_words(item.dose, look), item.exercise.how);
  if (!item.exercise.needs.empty()) text += fmt::format(" Needs: {}.", fmt::join(item.exercise.needs, ", "));
  if (!item.note.empty()) text += " " + item.note;
  for (const auto& cue : cues) text += " " + cue + (cue.ends_with('.') ? "" : ".");
  return text + " Press Enter to begin.";
}

std::string going_line(const Frame& frame) {
  const auto rep = frame.beat->rep > 1 || !frame.beat->ends_set ? fmt::format("{}: ", frame.beat->rep) : std::string{};
  switch (frame.beat->kind) {
    case Kind::raise:
      return rep + lasting(frame, "up");
    case Kind::lower:
      return (frame.beat->rep > 0 ? std::string{} : rep) + lasting(frame, "down");
    case Kind::hold:
      return rep + lasting(frame, "hold");
    case Kind::lead_in:
      return frame.beat->rep > 1
                 ? lasting(frame, "let go, again in")
                 : fmt::format("{}, {}: {}", set_words(frame), words(frame.beat->legs), lasting(frame, "begins in"));
    case Kind::rest:
      return fmt::format("{}. {}.", lasting(frame, "Rest"), set_words(frame));
    case Kind::change_sides:
    case Kind::setup:
    case Kind::work:
      break;
  }
  return fmt::format("Change to the {}, {}.", words(frame.beat->legs), lasting(frame, "in"));
}

}  // namespace

std::string session_line(const Frame& frame, std::span<const std::string> cues, const Look& look) {
  std::string text;
  if (frame.mode == Frame::Mode::going) {
    text = going_line(frame);
  } else if (frame.mode == Frame::Mode::waiting && frame.beat->kind == Kind::setup) {
    text = setup_line(frame, cues, look);
  } else if (frame.mode == Frame::Mode::waiting && frame.beat->kind == Kind::work) {
    text = fmt::format("{}, {}: {}.", set_words(frame), words(frame.beat->legs), cue(frame).text);
  } else {
    text = cue(frame).text + ".";
  }
  return wrap(seen(visible(text), look), look);
}

}  // namespace achilles::render
