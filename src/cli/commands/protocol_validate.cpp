#include <fmt/format.h>

#include <ostream>

#include "cli/arguments/command.hpp"
#include "cli/coaching/issues.hpp"
#include "cli/coaching/programmes.hpp"
#include "render/render.hpp"

namespace achilles::cli::commands {
namespace {

struct Options {
  std::string file;
  bool json = false;
};

void declare(Arguments& arguments, Options& options) {
  arguments.text("FILE", "FILE", options.file, "a protocol file, - for standard input, or the id of a programme",
                 offers::programmes);
  arguments.json(options.json);
}

Exit run(const Options& options, World& world) {
  const Programmes programmes{world};
  const auto source = programmes.named(options.file, world);
  const auto loaded = programmes.load(source.text);
  const auto& file = options.file;
  if (options.json) {
    world.out << issues_json(file, loaded.protocol ? loaded.protocol->hash : std::string_view{}, loaded.issues);
  } else if (loaded.protocol) {
    const auto& protocol = *loaded.protocol;
    world.out << render::wrap(fmt::format("{} is a protocol: {} {}, {}, hash {}.", file, protocol.id, protocol.version,
                                          render::count_words(protocol.phases.size(), "phase"), protocol.hash),
                              world.out_look);
  } else {
    world.out << issue_lines(file, loaded.issues)
              << render::wrap(render::count_words(loaded.issues.size(), "problem") + "; nothing was changed.",
                              world.out_look);
  }
  return loaded.protocol ? Exit::done : Exit::refused;
}

}  // namespace

Command protocol_validate() {
  return command<Options>({.name = "protocol validate",
                           .summary = "everything that is wrong with a protocol file",
                           .group = Group::programme,
                           .examples = {{"achilles protocol validate clinic.json", "each problem with its line"},
                                        {"achilles protocol validate flow", "a programme by its id"}}},
                          declare, run);
}

}  // namespace achilles::cli::commands
