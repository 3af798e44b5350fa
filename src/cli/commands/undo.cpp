#include <fmt/format.h>

#include <ostream>

#include "cli/coaching.hpp"
#include "cli/command.hpp"
#include "render/render.hpp"

namespace achilles::cli::commands {
namespace {

struct Options {};

void declare(Arguments&, Options&) {}

using Reverse = std::optional<journal::Reversal> (journal::Journal::Change::*)(const Moment&);

/// Takes one operation back or brings it back, and says which entries that was, each with its sign of a diff.
Exit reverse(World& world, Reverse how, char sign, const char* nothing, const char* verb, const char* back) {
  auto journal = open_to_write(world);
  auto change = journal.change();
  const auto reversal = (change.*how)(world.now);
  if (!reversal) throw Error{Exit::failed, nothing, "See what was logged: achilles history"};
  const auto coaching = Coaching::on(world.today(), journal, world);
  if (const auto checkpoint = coaching ? coaching->checkpoint() : std::nullopt) change.keep(*checkpoint);
  change.commit();

  const auto width = world.out_look.width;
  world.out << fmt::format("{} achilles {}:\n", verb, render::visible(reversal->target.command));
  for (const auto& entry : reversal->entries) {
    world.out << "  "
              << render::wrap(fmt::format("{} #{} {}: {}", sign, entry.number,
                                          render::day_words(entry.day, world.today()), render::happening_words(entry)),
                              width, 6);
  }
  if (coaching) world.out << fmt::format("  Today: {}.\n", render::words(coaching->decision().action));
  world.out << "  " << back << '\n';
  return Exit::done;
}

Exit run_undo(const Options&, World& world) {
  return reverse(world, &journal::Journal::Change::undo, '-', "there is nothing to take back", "Took back",
                 "Bring it back: achilles redo");
}

Exit run_redo(const Options&, World& world) {
  return reverse(world, &journal::Journal::Change::redo, '+', "there is nothing to bring back", "Brought back",
                 "Take it back: achilles undo");
}

}  // namespace

Command undo() {
  return command<Options>({.name = "undo",
                           .summary = "take back the last command that stored something",
                           .group = Group::journal,
                           .effect = Effect::changes,
                           .examples = {{"achilles undo", "one command is one step"}}},
                          declare, run_undo);
}

Command redo() {
  return command<Options>({.name = "redo",
                           .summary = "bring back what undo took",
                           .group = Group::journal,
                           .effect = Effect::changes,
                           .examples = {{"achilles redo", "as long as nothing was stored since"}}},
                          declare, run_redo);
}

}  // namespace achilles::cli::commands
