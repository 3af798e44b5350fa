#include <ostream>

#include "cli/arguments/command.hpp"
#include "cli/coaching/programmes.hpp"
#include "protocol/builtin.hpp"
#include "protocol/starting_point.hpp"
#include "render/render.hpp"

namespace achilles::cli::commands {
namespace {

struct Options {
  std::string id;
  std::optional<std::string> extends;
};

void declare(Arguments& arguments, Options& options) {
  arguments.text("ID", "ID", options.id, "what it will be called: lower-case letters, digits and hyphens");
  arguments.text("--extends", "ID", options.extends, "begin from that programme and say only what differs",
                 offers::programmes);
}

Exit run(const Options& options, World& world) {
  if (!protocol::is_id(options.id)) {
    throw Error{Exit::usage, "'" + options.id + "' is no id for a programme",
                "Use lower-case letters, digits and single hyphens, like my-clinic."};
  }
  if (protocol::builtin_text(options.id)) {
    throw Error{
        Exit::refused, "there is a programme " + options.id + " inside achilles",
        "Take another name, such as my-" + options.id + "; to begin from it, add --extends " + options.id + "."};
  }
  if (options.extends) {
    const auto base = Programmes{world}.programme(*options.extends);
    world.out << protocol::starting_point_on(options.id, base.protocol);
  } else {
    world.out << protocol::starting_point(options.id);
  }
  return Exit::done;
}

}  // namespace

Command protocol_new() {
  return command<Options>(
      {.name = "protocol new",
       .summary = "a protocol to begin from, on standard output",
       .group = Group::programme,
       .examples = {{"achilles protocol new clinic > clinic.json", "two phases, every part explained"},
                    {"achilles protocol new my-flow --extends flow", "only what differs from flow"}}},
      declare, run);
}

}  // namespace achilles::cli::commands
