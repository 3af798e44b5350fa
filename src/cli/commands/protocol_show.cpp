#include <ostream>

#include "cli/arguments/command.hpp"
#include "cli/coaching/valid_protocol.hpp"
#include "exchange/documents/protocol_json.hpp"
#include "protocol/library.hpp"
#include "render/render.hpp"

namespace achilles::cli::commands {
namespace {

struct Options {
  std::string id;
  bool sources = false, json = false;
};

void declare(Arguments& arguments, Options& options) {
  arguments.text("ID", "ID|FILE", options.id, "a programme, as achilles protocol list names it, or a protocol file",
                 offers::programmes);
  arguments.flag("--sources", options.sources, "with every source in full at the end");
  arguments.json(options.json);
}

Exit run(const Options& options, World& world) {
  const Programmes programmes{world};
  const auto source = programmes.named(options.id, world);
  const auto protocol = valid_protocol(options.id, source, programmes);
  if (options.json) {
    world.out << exchange::protocol_json(protocol, source.text);
    return Exit::done;
  }
  world.out << render::protocol_page(protocol, world.out_look);
  if (options.sources) {
    world.out << render::protocol_sources_page(protocol, protocol::sources(), world.out_look);
  }
  return Exit::done;
}

}  // namespace

Command protocol_show() {
  return command<Options>({.name = "protocol show",
                           .summary = "one programme: phases, doses, rules and their sources",
                           .group = Group::programme,
                           .examples = {{"achilles protocol show flow", "the default programme"},
                                        {"achilles protocol show hsr --sources", "with the papers it rests on"}}},
                          declare, run);
}

}  // namespace achilles::cli::commands
