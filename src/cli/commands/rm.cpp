#include "cli/arguments/command.hpp"
#include "cli/guided/revising.hpp"
#include "cli/recording/existing.hpp"

namespace achilles::cli::commands {
namespace {

struct Options {
  std::vector<std::string> ids;
  Consent consent;
};

void declare(Arguments& arguments, Options& options) {
  arguments.text("ID", "ID", options.ids, "numbers of entries: 214 or #214; last is the newest", offers::entries);
  declare_consent(arguments, options.consent);
}

/// Nothing in the place of an entry, on its day and at its moment.
journal::Revision without(const Entry& entry) {
  Happening removal = entry;
  removal.body = Removal{};
  removal.note.clear();
  return {entry.number, std::move(removal), entry.uuid};
}

Exit run(const Options& options, World& world) {
  if (options.ids.empty()) throw Error{Exit::usage, "which entry? rm takes its number", "See them: achilles history"};
  std::vector<journal::Revision> revisions;
  for (const auto& id : options.ids) {
    const auto entry = existing_entry(id, world);
    refuse_to_revise(entry, world);
    for (const auto& earlier : revisions) {
      if (earlier.replaces == entry.number) throw Error{Exit::usage, "'" + id + "' is named twice", "Name each once."};
    }
    revisions.push_back(without(entry));
  }
  return revise_with_consent(world, "rm", revisions, options.consent);
}

}  // namespace

Command rm() {
  return command<Options>({.name = "rm",
                           .summary = "take entries out; undo brings them back",
                           .group = Group::journal,
                           .effect = Effect::changes,
                           .examples = {{"achilles rm 3", "entry #3 did not happen"},
                                        {"achilles rm 3 4 --dry-run", "what it would do to the plan"}}},
                          declare, run);
}

}  // namespace achilles::cli::commands
