#include <ostream>

#include "achilles/shell_word.hpp"
#include "cli/arguments/command.hpp"
#include "cli/coaching/programmes.hpp"
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
  const auto loaded = programmes.load(source.text);
  if (!loaded.protocol) {
    throw Error{Exit::refused, options.id + " is no valid protocol",
                "See what is wrong with it: achilles protocol validate " + shell_word(options.id)};
  }
  if (options.json) {
    world.out << exchange::protocol_json(*loaded.protocol, source.text);
    return Exit::done;
  }
  world.out << render::protocol_page(*loaded.protocol, world.out_look);
  if (options.sources) {
    world.out << render::protocol_sources_page(*loaded.protocol, protocol::sources(), world.out_look);
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
