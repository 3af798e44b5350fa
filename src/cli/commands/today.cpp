#include <ostream>

#include "cli/coaching.hpp"
#include "cli/command.hpp"
#include "render/render.hpp"

namespace achilles::cli::commands {
namespace {

struct Options {};

void declare(Arguments&, Options&) {}

Exit run(const Options&, World& world) {
  if (const auto journal = open_to_read(world)) {
    if (const auto coaching = Coaching::on(world.today(), *journal, world)) {
      const auto plan = coaching->plan();
      world.out << render::today_page(plan, coaching->protocol(), world.out_look);
      return plan.decision.action == Action::stop ? Exit::refused : Exit::done;
    }
  }
  const auto first_day = preview(world);
  world.out << render::plan_page(first_day.plan, first_day.protocol, true, world.out_look);
  return Exit::done;
}

}  // namespace

Command today() {
  return command<Options>({.name = "today",
                           .summary = "the day in one screen; the same as achilles alone",
                           .group = Group::everyday,
                           .examples = {{"achilles", "phase, action, what is due, the next command to type"}}},
                          declare, run);
}

}  // namespace achilles::cli::commands
