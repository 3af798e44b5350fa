#include "cli/command.hpp"
#include "cli/correction.hpp"
#include "cli/existing.hpp"
#include "cli/recording.hpp"

namespace achilles::cli::commands {
namespace {

struct Options {
  std::string id;
  Correction correction;
  bool dry_run = false;
  bool yes = false;
};

void declare(Arguments& arguments, Options& options) {
  arguments.text("ID", "ID", options.id, "the entry's number: 214 or #214; last is the newest",
                 offers::entries);
  declare_correction(arguments, options.correction);
  arguments.flag("--dry-run", options.dry_run, "show what it would do, and do nothing");
  arguments.flag("--yes", options.yes, "ask nothing");
}

Exit run(const Options& options, World& world) {
  const auto entry = existing_entry(options.id, world);
  refuse_to_revise(entry, world);
  const journal::Revision revision{entry.number, corrected(entry, options.correction)};
  const auto doing = options.dry_run ? Doing::dry_run : Doing::change;
  if (const auto recorded = revise(world, "edit", {revision}, doing, options.yes)) report(*recorded, world);
  return Exit::done;
}

}  // namespace

Command edit() {
  return command<Options>({.name = "edit",
                           .summary = "correct an entry; what it said before stays on record",
                           .group = Group::journal,
                           .effect = Effect::changes,
                           .examples = {{"achilles edit last -p 2", "the newest entry: pain 2"},
                                        {"achilles edit 3 9km --dry-run", "what a longer run would change"},
                                        {"achilles edit 3 @yesterday", "it was yesterday"}}},
                          declare, run);
}

}  // namespace achilles::cli::commands
