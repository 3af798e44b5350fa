#include <ostream>

#include "cli/arguments/command.hpp"
#include "cli/coaching/journal_access.hpp"
#include "cli/coaching/known_tests.hpp"
#include "cli/recording/existing.hpp"
#include "exchange/json.hpp"
#include "render/render.hpp"

namespace achilles::cli::commands {
namespace {

struct Options {
  std::string id;
  bool json = false;
};

void declare(Arguments& arguments, Options& options) {
  arguments.text("ID", "ID", options.id, "the entry's number: 214 or #214; last is the newest", offers::entries);
  arguments.json(options.json);
}

Exit run(const Options& options, World& world) {
  const auto number = options.id == "last" ? existing_entry(options.id, world).number : entry_number_from(options.id);
  const auto journal = journal_asked(world);
  const auto versions = journal ? journal->versions(number) : std::vector<Version>{};
  if (versions.empty()) {
    throw Error{Exit::failed, "there is no entry #" + std::to_string(number),
                "See them with their numbers: achilles history"};
  }
  const auto tests = tests_behind({&versions.front().entry, 1}, *journal, world);
  auto look = world.out_look;
  look.units.tests = tests;
  world.out << (options.json ? exchange::versions_json(versions)
                             : render::versions_page(versions, world.today(), look));
  return Exit::done;
}

}  // namespace

Command show() {
  return command<Options>({.name = "show",
                           .summary = "one entry, with every form it had",
                           .group = Group::journal,
                           .examples = {{"achilles show 3", "what it said, and what became of it"},
                                        {"achilles show last --json", "the newest entry, for a script"}}},
                          declare, run);
}

}  // namespace achilles::cli::commands
