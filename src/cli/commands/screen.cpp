#include <fmt/format.h>

#include <ostream>

#include "cli/arguments/command.hpp"
#include "cli/coaching/standing_signs.hpp"
#include "cli/recording/recording.hpp"
#include "exchange/documents/screen_json.hpp"
#include "render/render.hpp"

namespace achilles::cli::commands {
namespace {

struct Options {
  bool none = false;
  std::optional<Sign> clear;
  std::optional<std::string> by, note;
  std::optional<Date> on;
  bool json = false;
};

void declare(Arguments& arguments, Options& options) {
  arguments.flag("--none", options.none, "you went through them, and nothing new is true");
  arguments.sign("--clear", options.clear, "a sign that a clinician has cleared");
  arguments.text("--by", "NAME", options.by, "the clinician; with --clear");
  arguments.day("--on", options.on, "the day they said so; with --clear");
  arguments.note(options.note, "what they said");
  arguments.json(options.json);
}

std::string_view class_words(SignClass what) {
  switch (what) {
    case SignClass::stop:
      return "These stop the plan until a clinician's word:";
    case SignClass::lock_impact:
      return "These stop running and jumping until a clinician's word:";
    case SignClass::advise:
      return "These bring advice; the plan goes on:";
  }
  return {};
}

/// The questions, each with its id, and a mark where the answer on record is yes. They are asked where no record can be
/// read too.
Exit list(World& world) {
  Signs standing;
  std::optional<Error> trouble;
  try {
    standing = standing_signs(world);
  } catch (const Error& error) {
    trouble = error;
  }
  const int width = world.out_look.width;
  for (const auto what : {SignClass::stop, SignClass::lock_impact, SignClass::advise}) {
    world.out << render::wrap(class_words(what), width);
    for (const auto& sign : all_signs()) {
      if (sign.what != what) continue;
      const auto* const mark = trouble ? "[?]" : standing.contains(sign.sign) ? "[yes]" : "-";
      world.out << render::wrap(fmt::format("  {} {}: {}", mark, sign.id, sign.question), width, 6);
    }
    world.out << '\n';
  }
  world.out << render::wrap(
      "One of them is true: achilles log flag SIGN. Nothing new is: achilles screen --none. A clinician cleared one: "
      "achilles screen --clear SIGN --by NAME --on DAY. Being able to walk or to stand on tiptoe clears nothing.",
      width);
  if (trouble) throw Error{*trouble};
  return Exit::done;
}

Exit nothing_new(const Options& options, World& world) {
  if (options.clear || options.by || options.on) {
    throw Error{Exit::usage, "--none and --clear are two different answers", "Give one of them at a time."};
  }
  report(record(world, "screen", {happening(world, {}, Screen{}, {}, options.note.value_or(""))}), world);
  return Exit::done;
}

Exit list_json(World& world) {
  world.out << exchange::screen_json(standing_signs(world));
  return Exit::done;
}

/// Whether anything is said, rather than asked.
bool says_something(const Options& options) {
  return options.none || options.clear || options.by || options.on || options.note;
}

Exit run(const Options& options, World& world) {
  if (options.json && says_something(options)) {
    throw Error{Exit::usage, "--json lists the signs, and nothing else", "Leave --json out to store an answer."};
  }
  if (options.json) return list_json(world);
  if (options.none) return nothing_new(options, world);
  if (!options.clear) {
    if (options.by || options.on || options.note) {
      throw Error{Exit::usage, "--by, --on and --note belong to --clear",
                  "For example: achilles screen --clear pop --by 'my physiotherapist' --on today"};
    }
    return list(world);
  }
  if (!options.by || options.by->empty() || !options.on) {
    throw Error{
        Exit::usage, "a sign is cleared only by a clinician's word, with its date",
        fmt::format("Say whose and when: achilles screen --clear {} --by NAME --on DAY", info(*options.clear).id)};
  }
  expect_clearable(*options.clear, *options.on, world);
  report(record(world, "screen",
                {happening(world, {}, Clearance{*options.clear, *options.by, *options.on}, {},
                           options.note.value_or(""))}),
         world);
  return Exit::done;
}

}  // namespace

Command screen() {
  return command<Options>({.name = "screen",
                           .summary = "the warning signs, and a clinician's word on them",
                           .group = Group::everyday,
                           .effect = Effect::changes,
                           .examples = {{"achilles screen", "go through the signs"},
                                        {"achilles screen --none", "nothing new is true"},
                                        {"achilles screen --clear night-pain --by 'my physiotherapist' --on yesterday",
                                         "a sign was cleared"}}},
                          declare, run);
}

}  // namespace achilles::cli::commands
