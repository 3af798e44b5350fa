#include <fmt/format.h>

#include <algorithm>

#include "render/session/session_page.hpp"
#include "render/session/session_words.hpp"
#include "render/words/words.hpp"

namespace achilles::render {
namespace {

using Kind = Beat::Kind;

/// How long that part of the script takes as far as it is timed.
Milliseconds timed(const Script& script, std::size_t part) {
  Milliseconds all{0};
  for (const auto& beat : script.beats) {
    if (beat.part == part) all += beat.time.value_or(Milliseconds{0});
  }
  return all;
}

/// Whether the runner ends a beat of that kind.
bool any_untimed(const Script& script, std::size_t part, Kind kind) {
  return std::ranges::any_of(script.beats,
                             [&](const Beat& beat) { return beat.part == part && beat.kind == kind && !beat.time; });
}

void write_part(Sheet& sheet, const Script& script, std::size_t place) {
  const auto& part = script.parts[place];
  const auto& item = part.planned.item;
  sheet.heading(fmt::format("{}. {} · {}", place + 1, item.exercise.title, words(part.planned.legs)));
  sheet.paragraph(3, dose_words(item.dose, sheet.look()));
  if (part.done_before > 0) {
    sheet.paragraph(3, fmt::format("{} done already, {} to do.", count_words(part.done_before, "set"), part.to_do));
  }
  sheet.paragraph(3, item.exercise.how);
  if (!item.note.empty()) sheet.paragraph(3, item.note);
  std::string pace;
  if (any_untimed(script, place, Kind::work)) pace += "Each set in your own time: no tempo is stated. ";
  if (any_untimed(script, place, Kind::rest)) pace += "Rest as long as you need: no rest is stated. ";
  if (const auto time = timed(script, place); time > Milliseconds{0}) {
    pace += fmt::format("Timed: {}, lead-ins included.", clock_words(time));
  }
  sheet.paragraph(3, pace);
}

}  // namespace

std::string script_page(const Script& script, std::string_view title, const Look& look) {
  Sheet sheet(look);
  int to_do = 0;
  Milliseconds time{0};
  for (std::size_t part = 0; part < script.parts.size(); ++part) {
    to_do += script.parts[part].to_do;
    time += timed(script, part);
  }
  const bool own_time =
      std::ranges::any_of(script.beats, [](const Beat& beat) { return !beat.time && beat.kind != Kind::setup; });
  auto all = fmt::format(" · {} in {}", count_words(to_do, "set"), count_words(script.parts.size(), "exercise"));
  if (time > Milliseconds{0}) all += fmt::format(" · {}{}", own_time ? "at least " : "", clock_words(time));
  sheet.paragraph(0, {{std::string{title}, Style::bold}, {all}});
  for (std::size_t part = 0; part < script.parts.size(); ++part) write_part(sheet, script, part);
  return sheet.text();
}

}  // namespace achilles::render
