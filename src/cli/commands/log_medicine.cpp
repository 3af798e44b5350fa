#include "cli/arguments/command.hpp"
#include "cli/coaching/spoken.hpp"
#include "cli/recording/recording.hpp"
#include "cli/typed/number.hpp"

namespace achilles::cli::commands {
namespace {

struct Options {
  std::vector<std::string> name;
  std::optional<When> when;
};

void declare(Arguments& arguments, Options& options) {
  arguments.text("NAME", "NAME", options.name, "which one, if you want to keep it");
  arguments.when(options.when);
}

/// An antibiotic that harms tendons hides nothing of what they say: it is a sign.
void refuse_fluoroquinolone(const std::string& name) {
  if (lower_case(name).find("floxacin") == std::string::npos) return;
  throw Error{Exit::usage, name + " is a fluoroquinolone antibiotic, no pain medicine",
              "It can harm a tendon: achilles log flag fluoroquinolone"};
}

Exit run(const Options& options, World& world) {
  refuse_fluoroquinolone(joined(options.name));
  report(record(world, "log medicine", {happening(world, options.when, Medicine{}, {}, joined(options.name))}), world);
  return Exit::done;
}

}  // namespace

Command log_medicine() {
  return command<Options>({.name = "log medicine",
                           .summary = "pain medicine you took: it can hide what the tendon says",
                           .group = Group::everyday,
                           .effect = Effect::changes,
                           .examples = {{"achilles log medicine", "today"},
                                        {"achilles log medicine ibuprofen @yesterday", "yesterday, and which"}}},
                          declare, run);
}

}  // namespace achilles::cli::commands
