#include <ostream>

#include "cli/arguments/command.hpp"
#include "cli/coaching/journal_access.hpp"
#include "cli/guided/consent.hpp"
#include "cli/recording/recording.hpp"
#include "cli/recording/reversing.hpp"
#include "cli/world/prompt.hpp"

namespace achilles::cli::commands {
namespace {

/// As many commands as a long import brings.
constexpr int most_steps = 1'000'000;

struct Options {
  std::optional<int> steps;
  Consent consent;
  [[nodiscard]] int count() const { return steps.value_or(1); }
};

void declare(Arguments& arguments, Options& options) {
  arguments.count("STEPS", options.steps, 1, most_steps, "how many commands; one when left out");
  declare_consent(arguments, options.consent);
}

/// Whether they are asked first: about several commands at once, and about one that changes today's plan.
bool asks(const Reversed& foreseen) {
  return foreseen.steps.size() > 1 || moves_the_plan(foreseen.was, foreseen.coaching);
}

/// Reverses commands. What would come of it is looked at first where somebody can say no.
Exit go(const Options& options, World& world, Way way) {
  if (!journal_asked(world)) throw nothing_to_reverse(way);
  const bool unasked = options.consent.yes || (options.count() == 1 && !somebody_is_there(world));
  std::optional<Reversed> foreseen;
  if (options.consent.dry_run || !unasked) foreseen = foresee(world, way, options.count());
  if (options.consent.dry_run) {
    world.out << preview(*foreseen, world, world.out_look);
    return Exit::done;
  }
  if (foreseen && asks(*foreseen)) {
    world.err << preview(*foreseen, world, world.err_look);
    if (!confirmed(world, false, way == Way::undo ? "Take it back?" : "Bring it back?")) {
      world.err << "Nothing was changed.\n";
      return Exit::failed;
    }
  }
  report(reverse(world, way, options.count(), foreseen), world);
  return Exit::done;
}

Exit run_undo(const Options& options, World& world) { return go(options, world, Way::undo); }
Exit run_redo(const Options& options, World& world) { return go(options, world, Way::redo); }

}  // namespace

Command undo() {
  return command<Options>({.name = "undo",
                           .summary = "take back the last command that stored something",
                           .group = Group::journal,
                           .effect = Effect::changes,
                           .examples = {{"achilles undo", "one command is one step"},
                                        {"achilles undo 2 --dry-run", "what taking back the last two would do"}}},
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
