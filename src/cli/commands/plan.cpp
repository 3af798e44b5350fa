#include "achilles/plan.hpp"

#include <ostream>

#include "cli/arguments/command.hpp"
#include "cli/coaching/coaching.hpp"
#include "cli/coaching/due.hpp"
#include "cli/coaching/journal_access.hpp"
#include "cli/coaching/spoken.hpp"
#include "exchange/json.hpp"
#include "render/pages/records.hpp"
#include "render/render.hpp"

namespace achilles::cli::commands {
namespace {

struct Options {
  std::vector<std::string> day;
  bool json = false;
};

void declare(Arguments& arguments, Options& options) {
  arguments.text("DAY", "DAY", options.day, "the day, today when left out: yesterday, mon, 2026-03-29",
                 offers::first_of(offers::days));
  arguments.json(options.json);
}

/// Whether the routine is somebody's, or day one of the default programme for whoever has not started.
enum class Whose : std::uint8_t { theirs, preview };

Exit show(const Plan& plan, const Protocol& protocol, Whose whose, const Options& options, World& world) {
  const bool is_preview = whose == Whose::preview;
  world.out << (options.json  ? exchange::plan_json(plan, protocol, is_preview, spoken_words())
                : world.plain ? render::plan_records(plan, protocol, world.today(), world.out_look)
                              : render::plan_page(plan, protocol, is_preview, world.today(), world.out_look));
  return plan.decision.action == Action::stop ? Exit::refused : Exit::done;
}

Exit run(const Options& options, World& world) {
  const Date day = options.day.empty() ? world.today() : day_from(joined(options.day), world);
  if (const auto journal = open_to_read(world)) {
    if (const auto coaching = Coaching::on(day, *journal, world)) {
      if (day < coaching->opening().day) {
        throw Error{Exit::failed,
                    "the plan began on " + coaching->opening().day.iso() + "; there is none for " + day.iso(),
                    "See what was logged then: achilles history --from " + day.iso()};
      }
      const auto entries = journal->entries({.from = day, .to = day, .kind = {}});
      return show(plan_with_done(*coaching, entries), coaching->protocol(), Whose::theirs, options, world);
    }
  }
  const auto first_day = preview(world);
  return show(first_day.plan, first_day.protocol, Whose::preview, options, world);
}

}  // namespace

Command plan() {
  return command<Options>({.name = "plan",
                           .summary = "today's routine, and why it is what it is",
                           .group = Group::everyday,
                           .examples = {{"achilles plan", "today"},
                                        {"achilles plan yesterday", "what it was yesterday"},
                                        {"achilles plan --json", "for a script"}}},
                          declare, run);
}

}  // namespace achilles::cli::commands
