#include <ostream>

#include "cli/arguments/command.hpp"
#include "cli/arguments/kinds.hpp"
#include "cli/arguments/span.hpp"
#include "cli/coaching/coaching.hpp"
#include "cli/coaching/journal_access.hpp"
#include "cli/coaching/known_tests.hpp"
#include "cli/typed/suggest.hpp"
#include "exchange/json.hpp"
#include "protocol/builtin.hpp"
#include "render/pages/records.hpp"
#include "render/render.hpp"

namespace achilles::cli::commands {
namespace {

/// Days shown when nothing else is asked for.
constexpr int usual_days = 14;

struct Options {
  Span span;
  std::optional<std::string> kind, exercise;
  std::optional<Side> side;
  bool all = false;
  bool json = false;
};

void declare(Arguments& arguments, Options& options) {
  declare_span(arguments, options.span, "first day; two weeks ago when left out");
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

/// Whether the catalogue, an entry or the present programme knows the exercise.
bool is_known(const std::string& exercise, const std::optional<journal::Journal>& journal, const World& world) {
  if (protocol::catalogue().find(exercise) != nullptr) return true;
  if (!journal) return false;
  bool found = false;
  journal->each({.from = {}, .to = {}, .kind = "sets"},
                [&](const Entry& entry) { found = found || std::get<ExerciseSets>(entry.body).exercise == exercise; });
  if (found) return true;
  const auto coaching = Coaching::on(world.today(), *journal, world);
  return coaching && coaching->protocol().find_exercise(exercise) != nullptr;
}

void refuse_unknown(const std::string& exercise, const std::optional<journal::Journal>& journal, const World& world) {
  if (is_known(exercise, journal, world)) return;
  throw Error{Exit::usage, "no exercise named '" + exercise + "'",
              did_you_mean(exercise, protocol::catalogue().ids(), "See what there is: achilles exercise list.")};
}

Exit run(const Options& options, World& world) {
  refuse_backwards(options.span);
  journal::Filter filter{.from = options.span.from, .to = options.span.to, .kind = options.kind.value_or("")};
  if (!filter.from && !options.all) filter.from = filter.to.value_or(world.today()) - (usual_days - 1);
  const auto journal = journal_asked(world);
  if (options.exercise) refuse_unknown(*options.exercise, journal, world);
  std::vector<Entry> entries;
  if (journal) {
    journal->each(filter, [&](const Entry& entry) {
      if (wanted(entry, options)) entries.push_back(entry);
    });
  }
  const bool elsewhere = entries.empty() && journal && journal->newest();
  const auto tests = journal ? tests_behind(entries, *journal, world) : std::vector<TestInfo>{};
  auto look = world.out_look;
  look.units.tests = tests;
  world.out << (options.json  ? exchange::history_json(entries)
                : world.plain ? render::history_records(entries, look)
                : elsewhere   ? render::nothing_found_page(look)
                              : render::history_page(entries, world.today(), look));
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
