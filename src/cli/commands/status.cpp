#include <ostream>

#include "cli/arguments/command.hpp"
#include "cli/coaching/coaching.hpp"
#include "cli/coaching/journal_access.hpp"
#include "cli/coaching/spoken.hpp"
#include "exchange/json.hpp"
#include "render/pages/records.hpp"
#include "render/render.hpp"

namespace achilles::cli::commands {
namespace {

struct Options {
  bool brief = false;
  bool json = false;
};

void declare(Arguments& arguments, Options& options) {
  arguments.flag("--short", options.brief, "one line for a prompt or a status bar");
  arguments.json(options.json);
}

Exit run(const Options& options, World& world) {
  const auto journal = journal_asked(world);
  const auto coaching = journal ? Coaching::on(world.today(), *journal, world) : std::nullopt;
  if (!coaching) throw no_episode();
  const auto decision = coaching->decision();
  const auto done = adherence(coaching->before());
  if (options.json) {
    world.out << exchange::status_json(decision, coaching->protocol(), coaching->start(), done, spoken_words());
  } else if (world.plain) {
    world.out << render::status_records(decision, coaching->protocol(), coaching->start(), world.out_look);
  } else if (options.brief) {
    world.out << render::status_line(decision, coaching->protocol(), world.out_look) << '\n';
  } else {
    world.out << render::status_page(decision, coaching->protocol(), coaching->start(), done, world.out_look);
  }
  return Exit::done;
}

}  // namespace

Command status() {
  return command<Options>(
      {.name = "status",
       .summary = "where you stand: phase, gate, what is pending",
       .group = Group::everyday,
       .examples = {{"achilles status", "phase, gate and what is due"}, {"achilles status --short", "for a prompt"}}},
      declare, run);
}

}  // namespace achilles::cli::commands
