#include <ostream>

#include "cli/arguments/command.hpp"
#include "cli/coaching/coaching.hpp"
#include "cli/coaching/due.hpp"
#include "cli/coaching/journal_access.hpp"
#include "cli/coaching/spoken.hpp"
#include "exchange/json.hpp"
#include "render/render.hpp"

namespace achilles::cli::commands {
namespace {

struct Options {
  bool json = false;
};

void declare(Arguments& arguments, Options& options) { arguments.json(options.json); }

/// What to type next; nothing where the plan is stopped, or where nothing is left to do.
std::string next_command(const Coaching& coaching, const Plan& plan) {
  const auto& decision = plan.decision;
  if (decision.action == Action::stop) return {};
  if (!decision.pending.empty()) return render::command(decision.pending.front(), decision.day);
  if (plan.blocks.empty()) return "achilles status";
  if (decision.action == Action::rest) return "achilles plan";  // nothing of it is due, and it may comfort
  const auto due = due_today(coaching, plan);
  return due.empty() ? std::string{} : due.front().command;
}

Exit show(const Coaching& coaching, std::span<const Entry> entries, const Options& options, World& world) {
  const auto plan = plan_with_done(coaching, entries);
  const auto next = next_command(coaching, plan);
  world.out << (options.json ? exchange::today_json(plan, coaching.protocol(), false, next, spoken_words())
                             : render::today_page(plan, coaching.protocol(), next, world.out_look));
  return plan.decision.action == Action::stop ? Exit::refused : Exit::done;
}

Exit run(const Options& options, World& world) {
  if (const auto journal = open_to_read(world)) {
    if (const auto coaching = Coaching::on(world.today(), *journal, world)) {
      const auto entries = journal->entries({.from = world.today(), .to = world.today(), .kind = {}});
      return show(*coaching, entries, options, world);
    }
  }
  const auto [protocol, plan] = preview(world);
  world.out << (options.json ? exchange::today_json(plan, protocol, true, "achilles start", spoken_words())
                             : render::plan_page(plan, protocol, true, world.today(), world.out_look));
  return Exit::done;
}

}  // namespace

Command today() {
  return command<Options>({.name = "today",
                           .summary = "the day in one screen; the same as achilles alone",
                           .group = Group::everyday,
                           .examples = {{"achilles", "phase, action, what is due, the next command to type"},
                                        {"achilles --json", "the same for a script"}}},
                          declare, run);
}

}  // namespace achilles::cli::commands
