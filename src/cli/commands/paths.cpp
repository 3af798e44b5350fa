#include <ostream>

#include "cli/arguments/command.hpp"
#include "cli/help/columns.hpp"
#include "exchange/documents/paths_json.hpp"

namespace achilles::cli::commands {
namespace {

struct Options {
  bool json = false;
};

void declare(Arguments& arguments, Options& options) { arguments.json(options.json); }

std::string shown(const std::filesystem::path& path) {
  return path.empty() ? "unknown: set HOME, or name a data file with --db" : path.string();
}

Exit run(const Options& options, World& world) {
  if (options.json) {
    world.out << exchange::paths_json({world.database.native(), world.config.native(), world.state.native()});
    return Exit::done;
  }
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
                           .settings = SettingsNeed::any,
                           .examples = {{"achilles paths", "all three places"}}},
                          declare, run);
}

}  // namespace achilles::cli::commands
