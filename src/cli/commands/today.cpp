#include <ostream>

#include "cli/arguments/command.hpp"
#include "cli/coaching/coaching.hpp"
#include "cli/coaching/spoken.hpp"
#include "exchange/json.hpp"
#include "render/render.hpp"

namespace achilles::cli::commands {
namespace {

struct Options {
  bool json = false;
};

void declare(Arguments& arguments, Options& options) { arguments.json(options.json); }

Exit show(const Plan& plan, const Protocol& protocol, const Options& options, World& world) {
  const bool stopped = plan.decision.action == Action::stop;
  const auto next = stopped ? std::string{} : render::next_command(plan);
  world.out << (options.json ? exchange::today_json(plan, protocol, false, next, spoken_words())
                             : render::today_page(plan, protocol, world.out_look));
  return stopped ? Exit::refused : Exit::done;
}

Exit run(const Options& options, World& world) {
  if (const auto journal = open_to_read(world)) {
    if (const auto coaching = Coaching::on(world.today(), *journal, world)) {
      return show(coaching->plan(), coaching->protocol(), options, world);
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
