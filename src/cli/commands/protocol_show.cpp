#include <ostream>

#include "cli/coaching.hpp"
#include "cli/command.hpp"
#include "render/render.hpp"

namespace achilles::cli::commands {
namespace {

struct Options {
  std::string id;
};

void declare(Arguments& arguments, Options& options) {
  arguments.text("ID", "ID", options.id, "the programme, as achilles protocol list names it");
}

Exit run(const Options& options, World& world) {
  world.out << render::protocol_page(programme(options.id), world.out_look);
  return Exit::done;
}

}  // namespace

Command protocol_show() {
  return command<Options>({.name = "protocol show",
                           .summary = "one programme: phases, doses, rules and their sources",
                           .group = Group::programme,
                           .examples = {{"achilles protocol show flow", "the default programme"}}},
                          declare, run);
}

}  // namespace achilles::cli::commands
