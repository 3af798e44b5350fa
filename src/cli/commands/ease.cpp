#include "cli/arguments/command.hpp"
#include "cli/recording/recording.hpp"

namespace achilles::cli::commands {
namespace {

struct Options {
  std::optional<std::string> note;
};

void declare(Arguments& arguments, Options& options) { arguments.note(options.note, "why"); }

Exit run(const Options& options, World& world) {
  expect_episode(world);
  report(record(world, "ease", {happening(world, {}, Ease{}, {}, options.note.value_or(""))}), world);
  return Exit::done;
}

}  // namespace

Command ease() {
  return command<Options>({.name = "ease",
                           .summary = "choose less for a week, after a plateau or at any time",
                           .group = Group::journal,
                           .effect = Effect::changes,
                           .examples = {{"achilles ease", "a reduced dose for seven days"}}},
                          declare, run);
}

}  // namespace achilles::cli::commands
