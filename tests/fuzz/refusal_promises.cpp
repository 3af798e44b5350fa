#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "cli/typed/quantity.hpp"
#include "cli/typed/score.hpp"
#include "cli/world/setting_words.hpp"
#include "cli/world/when.hpp"
#include "exchange/journal/journal_reader.hpp"
#include "fuzz/promises.hpp"
#include "fuzz/shown.hpp"
#include "settings/read.hpp"
#include "support/stage.hpp"

namespace achilles::fuzz {

namespace {

using namespace achilles::cli;

/// Reads a text, and throws the Error that is said where it cannot be read.
using Reader = void (*)(std::string_view text);

World world_at(const char* now) {
  static test::Stage stage;
  auto world = stage.world();
  world.now = Moment::from_iso(now).value();
  return world;
}

void read_in_the_afternoon(std::string_view text) {
  static const auto world = world_at("2026-11-20T18:05:00+01:00");
  static_cast<void>(when_from(text, world, Reach::year));
}

/// While the civil day is another than the training day.
void read_at_night(std::string_view text) {
  static const auto world = world_at("2024-02-29T02:59:59+01:00");
  static_cast<void>(day_from(text, world));
}

void read_settings(std::string_view text) {
  std::vector<std::string> lines;
  for (const auto& issue : settings::read(text).issues) lines.push_back(line_of(issue));
  if (!lines.empty()) throw problems_in_settings("config.toml", lines, {});
}

void read_journal(std::string_view text) {
  const auto read = exchange::read_journal(text);
  if (const auto* const flaw = std::get_if<exchange::Flaw>(&read)) throw Error{Exit::refused, flaw->what, "Export it."};
}

constexpr Reader readers[] = {
    [](std::string_view text) {
      throw Error{Exit::failed, std::string{text}, std::string{text}};
    },
    [](std::string_view text) { static_cast<void>(quantity_from(text)); },
    [](std::string_view text) { static_cast<void>(distance_from("--distance", text)); },
    [](std::string_view text) { static_cast<void>(duration_from("--time", text)); },
    [](std::string_view text) { static_cast<void>(speed_from("--speed", text)); },
    [](std::string_view text) { static_cast<void>(load_from("--load", text)); },
    [](std::string_view text) { static_cast<void>(sets_from("--sets", text)); },
    [](std::string_view text) { static_cast<void>(stiffness_from("--stiff", text)); },
    [](std::string_view text) { static_cast<void>(pain_from("--pain", text)); },
    [](std::string_view text) { static_cast<void>(effort_from("--effort", text)); },
    read_in_the_afternoon,
    read_at_night,
    read_settings,
    read_journal,
};

constexpr render::Look looks[] = {
    {.width = 80},
    {.width = 40},
    {.width = 80, .ascii = true},
    {.width = 40, .ascii = true},
};

std::optional<Error> refusal_of(std::string_view text, Reader read) {
  try {
    read(text);
    return std::nullopt;
  } catch (const Error& error) {
    return error;
  }
}

}  // namespace

std::string broken_by_refusals(std::string_view text) {
  for (const auto read : readers) {
    const auto refusal = refusal_of(text, read);
    if (!refusal) continue;
    for (const auto& look : looks) {
      if (auto broken = broken_by_error_page(*refusal, look); !broken.empty()) return broken;
    }
  }
  return "";
}

std::string broken_by_chosen_refusal(std::string_view text) {
  if (text.empty()) return "";
  const auto which = static_cast<unsigned char>(text.front());
  const auto refusal = refusal_of(text.substr(1), readers[which / std::size(looks) % std::size(readers)]);
  return refusal ? broken_by_error_page(*refusal, looks[which % std::size(looks)]) : "";
}

}  // namespace achilles::fuzz
