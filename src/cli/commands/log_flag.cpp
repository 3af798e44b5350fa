#include <ostream>

#include "achilles/error.hpp"
#include "cli/arguments/command.hpp"
#include "cli/recording/recording.hpp"
#include "render/render.hpp"

namespace achilles::cli::commands {
namespace {

struct Options {
  Sign sign = Sign::pop;
  std::optional<Side> side;
  std::optional<std::string> note;
  std::optional<When> when;
};

void declare(Arguments& arguments, Options& options) {
  arguments.sign("SIGN", options.sign, "a warning sign; achilles screen lists them");
  arguments.side("--side", options.side, "the side it was on");
  arguments.note(options.note);
  arguments.when(options.when);
}

/// What to do about a sign is said whether it can be stored or not.
Recorded stored(const Options& options, World& world) try {
  return record(world, "log flag",
                {happening(world, options.when, Flag{options.sign}, options.side, options.note.value_or(""))});
} catch (const Error&) {
  world.out << render::wrap(std::string{info(options.sign).message}, world.out_look);
  throw;
}

Exit run(const Options& options, World& world) {
  report(stored(options, world), world);
  return Exit::done;
}

}  // namespace

Command log_flag() {
  return command<Options>({.name = "log flag",
                           .summary = "a warning sign; some of them stop the plan",
                           .group = Group::everyday,
                           .effect = Effect::changes,
                           .examples = {{"achilles log flag night-pain", "pain that disturbs sleep"},
                                        {"achilles log flag pop", "a sudden snap at the back of the leg"}}},
                          declare, run);
}

}  // namespace achilles::cli::commands
