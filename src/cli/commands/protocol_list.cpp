#include <ostream>

#include "cli/columns.hpp"
#include "cli/command.hpp"
#include "protocol/builtin.hpp"

namespace achilles::cli::commands {
namespace {

struct Options {};

void declare(Arguments&, Options&) {}

Exit run(const Options&, World& world) {
  std::vector<Row> rows;
  for (std::string_view id : protocol::builtin_ids()) {
    const auto programme = protocol::builtin(id);
    if (!programme) continue;
    const bool usual = id == protocol::default_protocol;
    rows.push_back({std::string{id}, programme->title + (usual ? " (the default)" : "")});
  }
  world.out << columns(rows, world.out_look.width);
  return Exit::done;
}

}  // namespace

Command protocol_list() {
  return command<Options>({.name = "protocol list",
                           .summary = "the programmes inside achilles",
                           .group = Group::programme,
                           .examples = {{"achilles protocol list", "their ids and titles"}}},
                          declare, run);
}

}  // namespace achilles::cli::commands
