#include <ostream>

#include "cli/columns.hpp"
#include "cli/command.hpp"

namespace achilles::cli::commands {
namespace {

struct Options {};

void declare(Arguments&, Options&) {}

std::string shown(const std::filesystem::path& path) {
  return path.empty() ? "unknown: set HOME, or name a data file with --db" : path.string();
}

Exit run(const Options&, World& world) {
  world.out << columns(
      {{"data", shown(world.database)}, {"config", shown(world.config)}, {"state", shown(world.state)}},
      world.out_look.width);
  return Exit::done;
}

}  // namespace

Command paths() {
  return command<Options>({.name = "paths",
                           .summary = "where your data, settings and state are kept",
                           .group = Group::program,
                           .examples = {{"achilles paths", "all three places"}}},
                          declare, run);
}

}  // namespace achilles::cli::commands
