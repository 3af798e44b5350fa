#include "cli/arguments/command.hpp"
#include "cli/recording/recording.hpp"

namespace achilles::cli::commands {
namespace {

struct Options {
  PainScore pain;
  std::optional<std::string> moment;
  std::optional<Side> side;
  std::optional<std::string> note;
  std::optional<When> when;
};

void declare(Arguments& arguments, Options& options) {
  arguments.pain("PAIN", options.pain, "how much it hurts, 0 to 10");
  arguments.text("--when", "now|during|after|HH:MM", options.moment, "which moment; now when left out",
                 offers::words({{"now"}, {"during"}, {"after"}}));
  arguments.side("--side", options.side, "the side that hurt");
  arguments.note(options.note);
  arguments.when(options.when);
}

std::optional<Pain::When> named_moment(const std::string& text) {
  for (const auto when : {Pain::When::now, Pain::When::during, Pain::When::after}) {
    if (text == name(when)) return when;
  }
  return std::nullopt;
}

bool is_time(const std::string& text) { return text.find(':') != std::string::npos; }

Exit run(const Options& options, World& world) {
  const auto text = options.moment.value_or("now");
  auto moment = named_moment(text);
  auto when = options.when;
  if (!moment && is_time(text)) {
    if (when)
      throw Error{Exit::usage, "--when " + text + " and --day both name a time",
                  "Write the time behind the day: --day 'mon 18:05'."};
    when = when_from(text, world);
    moment = Pain::When::now;
  }
  if (!moment)
    throw Error{Exit::usage, "--when '" + text + "' is no moment",
                "Write now, during, after, or a time such as 18:05."};
  report(record(world, "log pain",
                {happening(world, when, Pain{options.pain, *moment}, options.side, options.note.value_or(""))}),
         world);
  return Exit::done;
}

}  // namespace

Command log_pain() {
  return command<Options>({.name = "log pain",
                           .summary = "pain at any moment",
                           .group = Group::everyday,
                           .effect = Effect::changes,
                           .examples = {{"achilles log pain 2 --when after", "after today's session"},
                                        {"achilles log pain 4", "right now"},
                                        {"achilles log pain 3 --when after @yesterday", "after yesterday's"}}},
                          declare, run);
}

}  // namespace achilles::cli::commands
