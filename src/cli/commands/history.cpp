#include <ostream>

#include "cli/arguments/command.hpp"
#include "cli/arguments/kinds.hpp"
#include "cli/coaching/coaching.hpp"
#include "cli/recording/existing.hpp"
#include "exchange/json.hpp"
#include "render/pages/records.hpp"
#include "render/render.hpp"

namespace achilles::cli::commands {
namespace {

/// Days shown when nothing else is asked for.
constexpr int usual_days = 14;

struct Options {
  std::optional<Date> from, to;
  std::optional<std::string> kind, exercise;
  std::optional<Side> side;
  bool all = false;
  bool json = false;
};

void declare(Arguments& arguments, Options& options) {
  arguments.day("--from", options.from, "first day; two weeks ago when left out");
  arguments.day("--to", options.to, "last day");
  declare_kind(arguments, options.kind);
  arguments.side("--side", options.side, "only entries of one side, or of both");
  arguments.text("--exercise", "EXERCISE", options.exercise, "only sets of one exercise", offers::exercises);
  arguments.flag("--all", options.all, "everything, from the first entry");
  arguments.json(options.json);
}

/// Whether it is one of those asked for by side and exercise.
bool wanted(const Entry& entry, const Options& options) {
  if (options.side && entry.side != options.side && entry.side != Side::both) return false;
  if (!options.exercise) return true;
  const auto* sets = std::get_if<ExerciseSets>(&entry.body);
  return sets != nullptr && sets->exercise == *options.exercise;
}

Exit run(const Options& options, World& world) {
  journal::Filter filter{.from = options.from, .to = options.to, .kind = options.kind.value_or("")};
  if (!filter.from && !options.all) filter.from = filter.to.value_or(world.today()) - (usual_days - 1);
  const auto journal = journal_asked(world);
  std::vector<Entry> entries;
  if (journal) {
    journal->each(filter, [&](const Entry& entry) {
      if (wanted(entry, options)) entries.push_back(entry);
    });
  }
  const bool elsewhere = entries.empty() && journal && journal->newest();
  world.out << (options.json  ? exchange::history_json(entries)
                : world.plain ? render::history_records(entries, world.out_look)
                : elsewhere   ? render::nothing_found_page(world.out_look)
                              : render::history_page(entries, world.today(), world.out_look));
  return Exit::done;
}

}  // namespace

Command history() {
  return command<Options>({.name = "history",
                           .summary = "what was logged",
                           .group = Group::journal,
                           .examples = {{"achilles history", "the last two weeks"},
                                        {"achilles history --kind run --all", "every run"},
                                        {"achilles history --json", "for a script"}}},
                          declare, run);
}

}  // namespace achilles::cli::commands
