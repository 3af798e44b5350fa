#include <fmt/format.h>

#include <ostream>

#include "cli/arguments/command.hpp"
#include "cli/help/columns.hpp"
#include "exchange/documents/paths_json.hpp"
#include "render/layout/text.hpp"

namespace achilles::cli::commands {
namespace {

struct Options {
  bool json = false;
};

void declare(Arguments& arguments, Options& options) { arguments.json(options.json); }

/// A path is copied from here: it stays in one piece, with every space that is in it.
std::string line_of(std::string_view what, const std::filesystem::path& path, const render::Look& look) {
  const auto label = fmt::format("{:<6}", what);
  if (path.empty()) return columns({{label, "unknown: set HOME, or name a data file with --db"}}, look);
  return fmt::format("  {}  {}\n", label, render::visible(path.string()));
}

Exit run(const Options& options, World& world) {
  if (options.json) {
    world.out << exchange::paths_json({world.database.native(), world.config.native(), world.state.native()});
    return Exit::done;
  }
  const auto& look = world.out_look;
  world.out << line_of("data", world.database, look) << line_of("config", world.config, look)
            << line_of("state", world.state, look);
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
