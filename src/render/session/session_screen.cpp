#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "render/layout/text.hpp"
#include "render/session/session_page.hpp"
#include "render/session/session_words.hpp"
#include "render/words/words.hpp"

namespace achilles::render {
namespace {

using Lines = std::vector<std::string>;

struct KeyRow {
  std::string_view key, does;
};
constexpr std::array keys{
    KeyRow{"Enter", "begin; this set or rest is done"},
    KeyRow{"Space", "pause, and go on"},
    KeyRow{"0-9 x", "pain now, x for 10"},
    KeyRow{"s, S", "skip the set or rest; the exercise"},
    KeyRow{"b, r", "the set before; this set again"},
    KeyRow{"n", "write a note"},
    KeyRow{"q", "quit; what is done is stored"},
    KeyRow{"?", "these keys, and back"},
};

Lines lines_of(const Sheet& sheet) {
  Lines lines;
  for (std::string_view text = sheet.text(); !text.empty();) {
    const auto end = text.find('\n');
    lines.emplace_back(text.substr(0, end));
    text.remove_prefix(end + 1);
  }
  return lines;
}

Lines lines_of(const Look& look, const Span& text) {
  Sheet sheet(look);
  sheet.paragraph(0, {text});
  return lines_of(sheet);
}

void add(Lines& lines, const Lines& more) { lines.insert(lines.end(), more.begin(), more.end()); }

/// As much of the block as is done, in whole cells and never more.
std::string bar(const Frame& frame, const Look& look) {
  const int cells = std::min(look.width, 60) - 2;
  const int full = frame.sets_all > 0 ? cells * frame.sets_done / frame.sets_all : 0;
  std::string text = "[";
  for (int cell = 0; cell < cells; ++cell) text += cell < full ? (look.ascii ? "#" : "█") : (look.ascii ? "-" : "·");
  return text + "]";
}

Lines head(const Frame& frame, const Look& look) {
  Lines lines;
  if (frame.beat == nullptr) return lines;
  add(lines, lines_of(look, {exercise_words(frame), Style::bold}));
  add(lines, lines_of(look, {set_words(frame)}));
  return lines;
}

/// How it is done; beside the counting, only its cues.
Lines body(const SessionView& view, const Look& look) {
  Sheet sheet(look);
  if (view.frame.part == nullptr) return {};
  const auto& item = view.frame.part->planned.item;
  const bool to_be_read = view.frame.beat->kind == Beat::Kind::setup;
  if (to_be_read) {
    sheet.paragraph(0, short_dose_words(item.dose, look) + ". " + item.exercise.how);
    const auto& needs = item.exercise.needs;
    if (!needs.empty()) sheet.paragraph(0, fmt::format("Needs: {}.", fmt::join(needs, ", ")));
    if (!item.note.empty()) sheet.paragraph(0, item.note);
  }
  for (const auto& cue : view.cues) sheet.item(0, {"–"}, 2, {{cue}});
  return lines_of(sheet);
}

Lines keys_lines(const Look& look) {
  Sheet sheet(look);
  for (const auto& [key, does] : keys) sheet.item(0, {std::string{key}, Style::bold}, 7, {{std::string{does}}});
  return lines_of(sheet);
}

Lines keys_line(const Look& look) {
  const bool wide = look.width >= 78;
  return {seen(wide ? "Space pause · s skip · b back · r again · 0-9 pain · n note · q quit · ? keys"
                    : "Space pause · 0-9 pain · ? all keys",
               look)};
}

Lines foot(const SessionView& view, const Look& look) {
  const auto& frame = view.frame;
  Lines lines{bar(frame, look)};
  auto progress = progress_words(frame);
  if (look.width >= 60) {
    progress = fmt::format("{}: {}", view.title, progress);
    if (frame.pain) progress += fmt::format(" · pain {}", frame.pain->value());
  }
  add(lines, lines_of(look, {progress}));
  if (frame.next != nullptr) {
    const auto& next = frame.next->planned.item;
    add(lines, lines_of(look, {fmt::format("Next: {} · {}", next.exercise.title, short_dose_words(next.dose, look)),
                               Style::dim}));
  }
  return lines;
}

/// What is to be read before an exercise goes before what has been done so far.
Lines fitted(const SessionView& view, const Look& look, std::size_t room) {
  auto lines = head(view.frame, look);
  auto now = view.shows == SessionView::Shows::note
                 ? lines_of(look, {fmt::format("Note, then Enter: {}_", view.typed), Style::bold})
                 : lines_of(look, cue(view.frame));
  auto middle = body(view, look);
  auto last = foot(view, look);
  Lines end;
  if (!view.message.empty()) end = lines_of(look, {std::string{view.message}, Style::careful});
  add(end, keys_line(look));
  const auto taken = lines.size() + now.size() + end.size();
  const bool reads = view.frame.beat != nullptr && view.frame.beat->kind == Beat::Kind::setup;
  if (reads && taken + middle.size() + last.size() > room) last.clear();
  const auto spare = room - std::min(room, taken + last.size());
  const bool airy = spare >= (reads ? middle.size() : 0) + 3;
  if (airy) {
    now.insert(now.begin(), std::string{});
    now.emplace_back();
  }
  middle.resize(std::min(middle.size(), spare - (airy ? 3 : 0)));
  add(lines, now);
  add(lines, middle);
  lines.resize(std::max(lines.size(), room - std::min(room, last.size() + end.size())));
  add(lines, last);
  add(lines, end);
  return lines;
}

}  // namespace

std::vector<std::string> session_screen(const SessionView& view, const Look& look, int rows) {
  const auto room = static_cast<std::size_t>(std::max(rows, 1));
  Lines lines;
  if (view.shows == SessionView::Shows::keys) {
    lines = head(view.frame, look);
    add(lines, keys_lines(look));
    add(lines, lines_of(look, cue(view.frame)));
  } else {
    lines = fitted(view, look, room);
  }
  lines.resize(std::min(lines.size(), room));
  return lines;
}

std::string session_keys_page(const Look& look) {
  std::string page;
  for (const auto& line : keys_lines(look)) page += line + '\n';
  return page;
}

}  // namespace achilles::render
