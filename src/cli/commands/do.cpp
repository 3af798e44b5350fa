#include <fmt/format.h>

#include <algorithm>
#include <ostream>

#include "achilles/limits.hpp"
#include "achilles/remaining.hpp"
#include "achilles/shell_word.hpp"
#include "cli/arguments/command.hpp"
#include "cli/coaching/due.hpp"
#include "cli/coaching/journal_access.hpp"
#include "cli/coaching/spoken.hpp"
#include "cli/guided/guide.hpp"
#include "cli/guided/set_keeper.hpp"
#include "cli/typed/suggest.hpp"
#include "render/render.hpp"
#include "render/session/session_page.hpp"

namespace achilles::cli::commands {
namespace {

struct Options {
  std::optional<std::string> what;
  bool bell = false, dry_run = false;
};

std::vector<Candidate> parts_of_the_day(const Asked& asked) {
  std::vector<Candidate> all;
  const auto journal = open_at_a_glance(asked.world);
  const auto coaching = journal ? Coaching::on(asked.world.today(), *journal, asked.world) : std::nullopt;
  if (!coaching) return all;
  const auto plan = coaching->plan();
  for (const auto& block : plan.blocks) all.push_back({std::string{name(block.when)}, "a part of the day"});
  for (const auto& block : plan.blocks) {
    for (const auto& planned : block.items) all.push_back({planned.item.exercise.id, planned.item.exercise.title});
  }
  return all;
}

void declare(Arguments& arguments, Options& options) {
  arguments.text("WHAT", "BLOCK|EXERCISE", options.what,
                 "morning, midday, evening, any, or an exercise; the next part of the routine when left out",
                 parts_of_the_day);
  arguments.flag("--bell", options.bell, "ring the terminal's bell at every change");
  arguments.flag("--dry-run", options.dry_run, "print the session as text, and do nothing");
}

/// What is to be guided, and what to call it.
struct Selection {
  std::string title;
  std::vector<Task> tasks;
};

bool open_and_asked(const Task& task) { return !task.planned.item.optional && is_open(task); }

void add(Selection& selection, const Block& block, std::vector<Task> tasks) {
  const auto words = std::string{render::words(block.when)};
  selection.title += selection.title.empty() ? words : ", then any time";
  std::ranges::move(tasks, std::back_inserter(selection.tasks));
}

/// The next part of the day that is not done, with what belongs to no part.
Selection next_part(const Plan& plan, const std::vector<Entry>& today) {
  Selection selection;
  bool timed = false;
  for (const auto& block : plan.blocks) {
    const bool any_time = block.when == Block::When::any;
    auto tasks = tasks_of(plan.blocks, block, today);
    if ((timed && !any_time) || std::ranges::none_of(tasks, open_and_asked)) continue;
    timed = timed || !any_time;
    add(selection, block, std::move(tasks));
  }
  if (selection.tasks.empty()) throw no_sets_left(plan);
  return selection;
}

/// The part of the day, or the one exercise, of that name.
Selection named(const std::string& what, const Plan& plan, const std::vector<Entry>& today) {
  std::vector<std::string_view> names;
  Selection selection;
  bool found = false;
  for (const auto& block : plan.blocks) {
    auto tasks = tasks_of(plan.blocks, block, today);
    names.push_back(name(block.when));
    for (const auto& planned : block.items) names.push_back(planned.item.exercise.id);
    if (what != name(block.when)) {
      std::erase_if(tasks, [&](const Task& task) { return task.planned.item.exercise.id != what; });
    }
    found = found || !tasks.empty();
    if (std::ranges::none_of(tasks, is_open)) continue;
    add(selection, block, std::move(tasks));
    return selection;
  }
  if (found) {
    throw Error{Exit::usage, fmt::format("{} is done already today", what),
                "More of it can be logged: achilles log session EXERCISE 3x10"};
  }
  throw Error{Exit::usage, fmt::format("nothing named '{}' is in today's routine", what),
              did_you_mean(what, names, "The routine: achilles plan")};
}

/// Whether all of it still counts: at another terminal it may have been taken back, or a backup restored, meanwhile.
bool still_counts(const std::vector<Entry>& entries, const World& world) try {
  const auto journal = journal_asked(world);
  return journal && std::ranges::all_of(entries, [&](const Entry& stored) {
           const auto found = journal->entry(stored.number);
           return found && found->uuid == stored.uuid;
         });
} catch (const Error&) {
  return true;  // what cannot be looked at now was there when it was said to be
}

/// What was stored, what it did to the day, and what is left of it.
void report_session(const Session& session, const SetKeeper& keeper, World& world) {
  const auto all = keeper.all();
  if (!all || all->entries.empty()) {
    world.out << "Nothing was stored.\n";
    return;
  }
  if (!still_counts(all->entries, world)) {
    world.out << render::wrap(
        "Something of this session was taken back or replaced meanwhile. What counts: achilles history",
        world.out_look);
    return;
  }
  report(*all, world);
  const auto frame = session.frame();
  if (frame.sets_done == frame.sets_all || world.out_look.quiet) return;
  world.out << render::wrap(
      fmt::format("  {} of {} sets are done. The rest: achilles do", frame.sets_done, frame.sets_all), world.out_look,
      0, 2);
}

/// The command that stores a set. What was done without a number is logged without one.
std::string by_hand(const SetDone& done, const Item& item) {
  auto line = "achilles log session " + shell_word(item.exercise.id);
  if (done.reps) {
    line += fmt::format(" 1x{}", *done.reps);
  } else if (done.hold) {
    line += fmt::format(" 1x{}s", done.hold->count());
  }
  if (const auto grams = item.dose.grams()) line += fmt::format(" +{}kg", *grams / 1000.0);
  return fmt::format("{} {}", line, name(side_of(done.legs)));
}

Exit go_through(const Selection& selection, const Options& options, const journal::Journal& journal,
                const std::vector<Entry>& today, World& world) {
  const auto script = script_of(selection.tasks);
  if (script.parts.empty()) {
    throw Error{Exit::usage, "what is walked or run is not guided", "Log it: achilles log walk 30min"};
  }
  if (options.dry_run) {
    world.out << render::script_page(script, selection.title, world.out_look);
    return Exit::done;
  }
  if (!world.in_is_terminal || !world.out_is_terminal) {
    world.out << render::script_page(script, selection.title, world.out_look);
  }
  expect_terminal(world, "That is the session as text. When it is done: achilles log session");
  Session session{script, PainScore::of<model_pain_limit>()};
  SetKeeper keeper{world, session.script(), today, journal};
  const auto keep = [&](const SessionEvent& event) {
    auto said = keeper.keep(event);
    const auto* ended = std::get_if<EndedByPain>(&event);
    if (ended == nullptr) return said;
    // What the day no longer asks for is not done, and nothing is where the day cannot know of that pain.
    const bool known = keeper.knows(*ended);
    const auto plan = keeper.plan();
    session.leave_out([&](const Part& part) {
      if (!known) return true;
      return plan && std::ranges::none_of(plan->blocks, [&](const Block& block) {
               return std::ranges::any_of(block.items, [&](const PlanItem& planned) {
                 return planned.item.exercise.id == part.planned.item.exercise.id;
               });
             });
    });
    return said;
  };
  const Guidance guidance{
      .title = selection.title,
      .cues = cues_of(script),
      .bell = options.bell,
      .keep = keep,
      .keep_note = [&](const std::string& text) { keeper.keep_note(text); },
      .tell = [&] { report_session(session, keeper, world); },
      .by_hand = [&](const SetDone& done) { return by_hand(done, script.parts[done.part].planned.item); }};
  return guide(session, guidance, world);
}

Exit run(const Options& options, World& world) {
  const auto journal = journal_asked(world);
  const auto coaching = journal ? Coaching::on(world.today(), *journal, world) : std::nullopt;
  if (!coaching || world.today() < coaching->opening().day) throw no_episode();
  const auto plan = coaching->plan();
  if (plan.decision.action == Action::stop) {
    world.out << render::plan_page(plan, coaching->protocol(), false, world.today(), world.out_look);
    return Exit::refused;
  }
  if (plan.blocks.empty()) throw Error{Exit::refused, "nothing is prescribed for this day", "See why: achilles plan"};
  const auto today = journal->entries({.from = world.today(), .to = world.today(), .kind = "sets"});
  return go_through(options.what ? named(*options.what, plan, today) : next_part(plan, today), options, *journal, today,
                    world);
}

}  // namespace

Command do_session() {
  return command<Options>({.name = "do",
                           .summary = "be guided through the exercises: tempo, sets, rests",
                           .group = Group::everyday,
                           .effect = Effect::changes,
                           .examples = {{"achilles do", "the next part of the routine, or the rest of it"},
                                        {"achilles do morning --bell", "one part of the day, with a bell"},
                                        {"achilles do --dry-run", "the session as text"}}},
                          declare, run);
}

}  // namespace achilles::cli::commands
