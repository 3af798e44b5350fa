#include <fmt/format.h>

#include <ostream>

#include "cli/arguments/command.hpp"
#include "cli/coaching/journal_access.hpp"
#include "cli/coaching/known_tests.hpp"
#include "cli/guided/revising.hpp"
#include "cli/recording/existing.hpp"
#include "cli/recording/hooks.hpp"
#include "cli/recording/keeping.hpp"
#include "cli/recording/recording.hpp"
#include "cli/world/prompt.hpp"
#include "render/pages/reversal_page.hpp"
#include "render/words/words.hpp"

namespace achilles::cli::commands {
namespace {

using Way = render::ReversalReport::Way;

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

/// What was reversed, or would be.
struct Reversed {
  std::vector<journal::Reversal> steps;
  std::optional<Decision> was;       ///< before it; nothing without an episode
  std::optional<Coaching> coaching;  ///< after it

  [[nodiscard]] bool same_steps(const Reversed& other) const {
    return std::ranges::equal(
        steps, other.steps, {}, [](const journal::Reversal& step) { return step.target.uuid; },
        [](const journal::Reversal& step) { return step.target.uuid; });
  }
};

Error too_few(Way way, std::size_t there_are) {
  const std::string verb = way == Way::undo ? "take back" : "bring back";
  if (there_are == 0) return {Exit::failed, "there is nothing to " + verb, "See what was logged: achilles history"};
  return {Exit::failed,
          fmt::format("there {} only {} to {}; nothing was done", there_are == 1 ? "is" : "are",
                      render::count_words(there_are, "command"), verb),
          "See what was logged: achilles history"};
}

/// The coach before. Nothing where it cannot say anything: that may be what is to be taken back.
std::optional<Coaching> coaching_before(const journal::Journal& journal, const World& world) {
  try {
    return Coaching::on(world.today(), journal, world);
  } catch (const Error&) {
    return std::nullopt;
  }
}

template <class Body>
const Entry* first_of(const std::vector<Entry>& entries) {
  const auto found =
      std::ranges::find_if(entries, [](const Entry& entry) { return std::holds_alternative<Body>(entry.body); });
  return found == entries.end() ? nullptr : &*found;
}

/// A sign that was stored on an earlier day stays on record, unless its whole episode goes.
void refuse_to_forget_signs(const journal::Reversal& step, const World& world) {
  if (training_day(step.target.at, world.day_starts_at) == world.today()) return;
  const auto* const flag = first_of<Flag>(step.entries);
  if (flag != nullptr && first_of<Start>(step.entries) == nullptr) throw sign_on_record(*flag);
}

/// Reverses so many commands in a change, and leaves it open.
Reversed reversed(World& world, Way way, int count, journal::Journal& journal, journal::Journal::Change& change) {
  Reversed reversed;
  auto before = coaching_before(journal, world);
  if (before) reversed.was = before->decision();
  for (int i = 0; i < count; ++i) {
    auto step = way == Way::undo ? change.undo(world.now) : change.redo(world.now);
    if (!step) throw too_few(way, reversed.steps.size());
    if (way == Way::undo) refuse_to_forget_signs(*step, world);
    reversed.steps.push_back(std::move(*step));
  }
  reversed.coaching = before ? std::move(*before).again(journal, world) : Coaching::on(world.today(), journal, world);
  if (reversed.coaching) reversed.coaching->keep_in(change);
  return reversed;
}

Reversed foreseen(World& world, Way way, int count) {
  auto journal = open_to_write(world);
  auto change = journal.change();  // never committed
  return reversed(world, way, count, journal, change);
}

/// Calls `show` with what a page says about it.
template <class Show>
std::string page_of(const Reversed& reversed, Way way, const World& world, Show show) {
  std::vector<render::ReversedStep> steps;
  for (const auto& step : reversed.steps) steps.push_back({step.target.command, step.entries, step.replaced});
  const auto& coaching = reversed.coaching;
  return show(render::ReversalReport{
      .way = way,
      .steps = steps,
      .today = world.today(),
      .decision = coaching ? std::optional{coaching->decision()} : std::nullopt,
      .protocol = coaching ? &coaching->protocol() : nullptr,
  });
}

std::string preview(const Reversed& foreseen, Way way, const World& world, const render::Look& look) {
  return page_of(foreseen, way, world, [&](const auto& report) {
    return render::reversal_preview(report, with_tests(look, foreseen.coaching));
  });
}

/// Whether they are asked first: about several commands at once, and about one that changes today's plan.
bool asks(const Reversed& foreseen) {
  return foreseen.steps.size() > 1 || moves_the_plan(foreseen.was, foreseen.coaching);
}

/// Reverses the commands, unless others came on top of those that were foreseen.
Reversed done(const Options& options, World& world, Way way, const std::optional<Reversed>& foreseen) {
  if (way == Way::undo && options.count() > 1) back_up_before(Backup::Occasion::undo, world);
  auto journal = open_to_write(world);
  auto change = journal.change();
  auto reversed = commands::reversed(world, way, options.count(), journal, change);
  if (foreseen && !reversed.same_steps(*foreseen)) {
    throw Error{Exit::failed, "something was logged meanwhile; nothing was done", "Look again: achilles history"};
  }
  change.commit();
  world.stored = true;
  return reversed;
}

/// Takes commands back or brings them back, and says what that was and what it did. What would come of it is looked at
/// first where somebody can say no.
Exit reverse(const Options& options, World& world, Way way) {
  if (!journal_asked(world)) throw too_few(way, 0);
  const bool unasked = options.consent.yes || (options.count() == 1 && !somebody_is_there(world));
  std::optional<Reversed> foreseen;
  if (options.consent.dry_run || !unasked) foreseen = commands::foreseen(world, way, options.count());
  if (options.consent.dry_run) {
    world.out << preview(*foreseen, way, world, world.out_look);
    return Exit::done;
  }
  if (foreseen && asks(*foreseen)) {
    world.err << preview(*foreseen, way, world, world.err_look);
    if (!confirmed(world, false, way == Way::undo ? "Take it back?" : "Bring it back?")) {
      world.err << "Nothing was changed.\n";
      return Exit::failed;
    }
  }
  const auto reversed = done(options, world, way, foreseen);
  const auto look = with_tests(world.out_look, reversed.coaching);
  world.out << page_of(reversed, way, world, [&](const auto& report) { return reversal_page(report, look); })
            << std::flush;
  std::vector<Entry> entries;
  for (const auto& step : reversed.steps) entries.insert(entries.end(), step.entries.begin(), step.entries.end());
  Hooks{world}.after(way == Way::undo ? "undo" : "redo", entries);
  return Exit::done;
}

Exit run_undo(const Options& options, World& world) { return reverse(options, world, Way::undo); }
Exit run_redo(const Options& options, World& world) { return reverse(options, world, Way::redo); }

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
