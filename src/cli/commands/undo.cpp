#include <fmt/format.h>

#include <ostream>

#include "cli/coaching.hpp"
#include "cli/command.hpp"
#include "cli/hooks.hpp"
#include "render/render.hpp"

namespace achilles::cli::commands {
namespace {

struct Options {};

void declare(Arguments&, Options&) {}

/// What today is now, and why it is no milder where the coach keeps to what it said.
std::string today_words(const Coaching& coaching, const render::Look& look) {
  const auto decision = coaching.decision();
  auto text = fmt::format("  Today: {}.\n", render::words(decision.action));
  for (const auto& finding : decision.findings) {
    if (!std::holds_alternative<reason::KeptUntilTomorrow>(finding.reason)) continue;
    text += "  " + render::wrap(render::words(finding.reason, coaching.protocol(), decision, look.units), look, 2, 2);
  }
  return text;
}

/// One line of a diff.
std::string line(char sign, const Entry& entry, const World& world) {
  const auto text = fmt::format("{} #{} {}: {}", sign, entry.number, render::day_words(entry.day, world.today()),
                                render::happening_words(entry, world.out_look.units));
  return "  " + render::wrap(text, world.out_look, 2, 4);
}

using Reverse = std::optional<journal::Reversal> (journal::Journal::Change::*)(const Moment&);

/// Takes one operation back or brings it back, and says which entries that was, each with its sign of a diff.
Exit reverse(World& world, Reverse how, char sign, const char* nothing, const char* verb, const char* back) {
  auto journal = open_to_write(world);
  auto change = journal.change();
  const auto reversal = (change.*how)(world.now);
  if (!reversal) throw Error{Exit::failed, nothing, "See what was logged: achilles history"};
  const auto coaching = Coaching::on(world.today(), journal, world);
  if (coaching) coaching->keep_in(change);
  change.commit();
  world.stored = true;

  const auto& look = world.out_look;
  world.out << fmt::format("{} achilles {}:\n", verb, render::visible(reversal->target.command));
  const char other = sign == '-' ? '+' : '-';
  for (const auto& entry : reversal->entries) {
    if (!std::holds_alternative<Removal>(entry.body)) world.out << line(sign, entry, world);
  }
  for (const auto& entry : reversal->replaced) world.out << line(other, entry, world);
  if (coaching) world.out << today_words(*coaching, look);
  if (!look.quiet) world.out << "  " << back << '\n';
  world.out << std::flush;
  Hooks{world}.after(sign == '-' ? "undo" : "redo", reversal->entries);
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
