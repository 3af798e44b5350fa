#include "cli/arguments/command.hpp"
#include "cli/recording/recording.hpp"

namespace achilles::cli::commands {
namespace {

struct Options {
  Skip::Reason reason = Skip::Reason::other;
  std::optional<int> later;
  std::optional<std::string> note;
  std::optional<When> when;
};

void declare(Arguments& arguments, Options& options) {
  using enum Skip::Reason;
  arguments.choice<Skip::Reason>("WHY", options.reason,
                                 {{"sore", sore}, {"ill", ill}, {"busy", busy}, {"away", away}, {"other", other}},
                                 "why: sore, ill, busy, away or other");
  arguments.count("--move", options.later, 1, Skip::most_days_later, "so many days later you mean to do it");
  arguments.note(options.note);
  arguments.when(options.when);
}

Exit run(const Options& options, World& world) {
  expect_episode(world);
  const Date day = options.when ? options.when->day : world.today();
  const Skip skip{.reason = options.reason, .to = options.later ? std::optional{day + *options.later} : std::nullopt};
  report(record(world, "skip", {happening(world, options.when, skip, {}, options.note.value_or(""))}), world);
  return Exit::done;
}

}  // namespace

Command skip() {
  return command<Options>({.name = "skip",
                           .summary = "leave out a day's session, or move it, and say why",
                           .group = Group::journal,
                           .effect = Effect::changes,
                           .examples = {{"achilles skip busy --move 1", "today's session, tomorrow"},
                                        {"achilles skip ill @yesterday", "yesterday's"}}},
                          declare, run);
}

}  // namespace achilles::cli::commands
