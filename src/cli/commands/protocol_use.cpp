#include <fmt/format.h>

#include <ostream>

#include "cli/arguments/command.hpp"
#include "cli/coaching/journal_access.hpp"
#include "cli/coaching/programmes.hpp"
#include "cli/coaching/spoken.hpp"
#include "cli/guided/consent.hpp"
#include "cli/recording/recording.hpp"
#include "render/pages/switch_page.hpp"
#include "render/render.hpp"

namespace achilles::cli::commands {
namespace {

struct Options {
  std::string id;
  Consent consent;
};

void declare(Arguments& arguments, Options& options) {
  arguments.text("ID", "ID", options.id, "the programme to go on by, as achilles protocol list names it",
                 offers::programmes);
  declare_consent(arguments, options.consent);
}

Coaching current(const journal::Journal& journal, const World& world) {
  auto coaching = Coaching::on(world.today(), journal, world);
  if (!coaching) throw no_episode();
  return std::move(*coaching);
}

void refuse_unfit(const Protocol& next, const Coaching& now) {
  if (!next.sites.contains(now.start().site)) {
    throw Error{Exit::refused, fmt::format("the programme {} is not made for {} pain", next.id, name(now.start().site)),
                "See what each is for: achilles protocol list."};
  }
  if (next.hash == now.protocol().hash) {
    throw Error{Exit::refused, fmt::format("you are on {} already, in this version", next.id),
                "See where you stand: achilles status."};
  }
}

Exit run(const Options& options, World& world) {
  const auto next = Programmes{world}.programme(options.id);
  {
    const auto journal = journal_asked(world);
    if (!journal) throw no_episode();
    const auto now = current(*journal, world);
    refuse_unfit(next.protocol, now);
    const auto then = now.under(next.protocol, *journal);
    world.out << render::switch_page({now.protocol(), now.decision(), then.protocol(), then.decision()},
                                     world.out_look);
    world.out.flush();
  }
  if (const auto end = ended_before(world, options.consent, "Change to it?")) return *end;
  const auto to = happening(world, {}, Switch{next.protocol.id, next.protocol.hash});
  report(record(world, "protocol use", {to}, next.kept), world);
  return Exit::done;
}

}  // namespace

Command protocol_use() {
  return command<Options>({.name = "protocol use",
                           .summary = "go on by another programme, after a look at what changes",
                           .group = Group::programme,
                           .effect = Effect::changes,
                           .examples = {{"achilles protocol use alfredson --dry-run", "what would change"},
                                        {"achilles protocol use alfredson --yes", "without being asked"}}},
                          declare, run);
}

}  // namespace achilles::cli::commands
