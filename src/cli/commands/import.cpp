#include <fmt/format.h>

#include <ostream>

#include "cli/arguments/command.hpp"
#include "cli/coaching/journal_access.hpp"
#include "cli/guided/consent.hpp"
#include "cli/recording/importing.hpp"
#include "cli/recording/keeping.hpp"
#include "render/render.hpp"

namespace achilles::cli::commands {
namespace {

struct Options {
  std::string file;
  Consent consent;
};

void declare(Arguments& arguments, Options& options) {
  arguments.text("FILE", "FILE", options.file, "what achilles export json wrote; - for standard input");
  declare_consent(arguments, options.consent);
}

/// What the operations from that one on would add, as one line.
std::string preview(const exchange::JournalDocument& document, std::size_t from) {
  std::size_t entries = 0;
  std::optional<Date> first, last;
  for (auto at = from; at < document.operations.size(); ++at) {
    for (const auto& entry : document.operations[at].entries) {
      ++entries;
      first = first ? std::min(*first, entry.day) : entry.day;
      last = last ? std::max(*last, entry.day) : entry.day;
    }
  }
  auto text = fmt::format("{} with {}", render::count_words(document.operations.size() - from, "command"),
                          render::count_words(entries, "entry", "entries"));
  if (first) text += fmt::format(", {} to {}", first->iso(), last->iso());
  return text + ".";
}

Shared shared_with_the_journal(const exchange::JournalDocument& document, const World& world) {
  const auto journal = open_to_read(world);
  return shared(document, journal ? &*journal : nullptr);
}

Exit run(const Options& options, World& world) {
  const auto document = journal_in(options.file, world);
  const auto there = shared_with_the_journal(document, world);
  if (there.all_of(document)) {
    world.out << render::wrap("The journal has all of it already. Nothing was changed.", world.out_look);
    return Exit::done;
  }
  const std::string what = there.operations == 0 ? "To be added: " : "To be added to what is there: ";
  world.out << render::wrap(what + preview(document, there.operations), world.out_look) << std::flush;
  if (const auto end = ended_before(world, options.consent, "Add them?")) return *end;
  const auto kept = back_up_before(Backup::Occasion::import, world);
  add_the_rest(document, there, world);
  world.out << render::wrap("Done: the journal says what the file says.", world.out_look);
  if (world.out_look.quiet) return Exit::done;
  if (const auto steps = steps_added(document, there); steps.value_or(0) > 0) {
    world.out << "  Take it back: achilles undo";
    if (*steps > 1) world.out << " " << *steps;
    world.out << "\n";
  } else if (kept) {
    world.out << "  Take it back: " << restoring(*kept, world) << '\n';
  }
  return Exit::done;
}

}  // namespace

Command import_file() {
  return command<Options>({.name = "import",
                           .summary = "read a journal back in, as achilles export json wrote it",
                           .group = Group::data,
                           .effect = Effect::changes,
                           .examples = {{"achilles import journal.json --dry-run", "what it would add"},
                                        {"achilles import journal.json --yes", "without being asked"}}},
                          declare, run);
}

}  // namespace achilles::cli::commands
