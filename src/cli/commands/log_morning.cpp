#include "cli/arguments/command.hpp"
#include "cli/recording/recording.hpp"

namespace achilles::cli::commands {
namespace {

struct Options {
  PainScore pain;
  std::optional<StiffnessMinutes> stiff;
  bool medicine = false;
  std::optional<Side> side;
  std::optional<std::string> note;
  std::optional<When> when;
};

void declare(Arguments& arguments, Options& options) {
  arguments.pain("PAIN", options.pain, "pain on the first steps, 0 to 10");
  arguments.stiffness("--stiff", options.stiff, "how long the tendon was stiff: 10m");
  arguments.flag("--medicine", options.medicine, "pain medicine in the last 24 hours");
  arguments.side("--side", options.side, "the side the pain was on");
  arguments.note(options.note);
  arguments.when(options.when);
}

Exit run(const Options& options, World& world) {
  const Morning morning{.pain = options.pain, .stiffness = options.stiff, .medicine = options.medicine};
  report(
      record(world, "log morning", {happening(world, options.when, morning, options.side, options.note.value_or(""))}),
      world);
  return Exit::done;
}

}  // namespace

Command log_morning() {
  return command<Options>({.name = "log morning",
                           .summary = "pain on the first steps of the day",
                           .group = Group::everyday,
                           .effect = Effect::changes,
                           .examples = {{"achilles log morning 2", "pain 2 on the first steps"},
                                        {"achilles log morning 2 --stiff 10m", "and stiff for ten minutes"},
                                        {"achilles log morning 3 @yesterday", "what was not logged yesterday"}}},
                          declare, run);
}

}  // namespace achilles::cli::commands
