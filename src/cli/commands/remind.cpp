#include <ostream>

#include "cli/arguments/command.hpp"
#include "cli/coaching/due.hpp"
#include "cli/coaching/journal_access.hpp"
#include "cli/coaching/spoken.hpp"
#include "exchange/reminder_units.hpp"
#include "platform/platform.hpp"
#include "render/words/due_words.hpp"

namespace achilles::cli::commands {
namespace {

struct Options {
  bool json = false, systemd = false, cron = false;
};

void declare(Arguments& arguments, Options& options) {
  arguments.json(options.json);
  arguments.flag("--systemd", options.systemd, "print a user timer and its service, as a script that installs them");
  arguments.flag("--cron", options.cron, "print a line for your crontab");
}

/// The data file, where a schedule has to be told: it starts without the variables of a terminal.
std::filesystem::path unusual_database(const World& world) {
  const auto only_home = [&world](const std::string& name) {
    return name == "HOME" ? world.environment(name) : std::nullopt;
  };
  if (world.database == platform::paths(only_home).database) return {};
  return world.database;
}

Exit print_schedule(const Options& options, World& world) {
  const auto database = unusual_database(world);
  const exchange::Scheduled scheduled{world.program.native(), database.native()};
  if (scheduled.program.empty()) {
    throw Error{Exit::failed, "the system does not say where this program is", "Was it replaced? Run it again."};
  }
  if (!exchange::fits_a_schedule(scheduled.program) || !exchange::fits_a_schedule(scheduled.database)) {
    throw Error{Exit::refused, "a schedule cannot hold the path of the program or of its data",
                "Move it to a path without quotes, dollars, per cents and backslashes."};
  }
  world.out << (options.systemd ? exchange::systemd_script(scheduled) : exchange::crontab_line(scheduled));
  return Exit::done;
}

void refuse_two_answers(const Options& options) {
  if (static_cast<int>(options.json) + static_cast<int>(options.systemd) + static_cast<int>(options.cron) < 2) return;
  throw Error{Exit::usage, "--json, --systemd and --cron are different answers", "Ask for one of them at a time."};
}

/// One line where something is due, so that cron mails nothing else.
void tell(const std::vector<exchange::DueRecord>& due, World& world) {
  if (due.empty()) {
    if (world.err_is_terminal) world.err << "Nothing is due.\n";
    return;
  }
  std::vector<std::string> texts;
  for (const auto& one : due) texts.push_back(one.text);
  world.out << render::due_line(texts) << '\n';
}

Exit run(const Options& options, World& world) {
  refuse_two_answers(options);
  if (options.systemd || options.cron) return print_schedule(options, world);
  const auto journal = journal_asked(world);
  const auto coaching = journal ? Coaching::on(world.today(), *journal, world) : std::nullopt;
  if (!coaching) throw no_episode();
  const auto entries = journal->entries({.from = world.today(), .to = world.today(), .kind = {}});
  const auto due = due_today(*coaching, plan_with_done(*coaching, entries));
  if (options.json) {
    world.out << exchange::remind_json(world.today(), coaching->decision().action, due);
  } else {
    tell(due, world);
  }
  return due.empty() ? Exit::failed : Exit::done;
}

}  // namespace

Command remind() {
  return command<Options>({.name = "remind",
                           .summary = "is something due today? for a timer: exit 0 is yes, 1 no",
                           .group = Group::program,
                           .examples = {{"achilles remind", "one line of what is due; nothing where nothing is"},
                                        {"achilles remind --systemd", "a timer for every day, ready to install"},
                                        {"achilles remind --cron", "the same for a crontab"}}},
                          declare, run);
}

}  // namespace achilles::cli::commands
