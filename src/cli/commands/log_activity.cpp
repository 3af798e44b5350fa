#include "cli/commands/log_activity.hpp"

#include "cli/recording/recording.hpp"
#include "cli/typed/outing.hpp"

namespace achilles::cli::commands {
namespace {

struct Options {
  std::vector<std::string> words;
  std::optional<Metres> distance;
  std::optional<std::chrono::seconds> time;
  std::optional<std::int32_t> speed;
  std::optional<PainScore> pain, after;
  std::optional<Effort> effort;
  std::optional<Metres> climb;
  std::optional<Side> side;
  std::optional<std::string> surface, shoes, note;
  std::optional<When> when;
};

void declare(Arguments& arguments, Options& options) {
  arguments.text("WORDS", "WORDS", options.words, "how far, how long, how fast: 8km 44min 16kph 5:30/km");
  arguments.pain("-p,--pain", options.pain, "highest pain during, 0 to 10");
  arguments.pain("--after", options.after, "highest pain in the rest of the day, 0 to 10");
  arguments.distance("--distance", options.distance, "8km, 5mi, 800m");
  arguments.duration("--time", options.time, "44min, 42:10, 1h05");
  arguments.speed("--speed", options.speed, "top speed: 16kph, 10mph, 3:45/km");
  arguments.effort("--effort", options.effort, "how hard it felt, 0 to 10");
  arguments.distance("--climb", options.climb, "uphill, all together: 120m");
  arguments.side("--side", options.side, "the side the pain was on");
  arguments.text("--surface", "WORD", options.surface, "road, trail, treadmill …");
  arguments.shoes("--shoes", options.shoes);
  arguments.note(options.note);
  arguments.when(options.when);
}

template <class Value>
void put(std::optional<Value>& into, Value value, const std::string& word) {
  if (into) {
    throw Error{Exit::usage, "'" + word + "' says again what was already said",
                "Give each of distance, time and speed once."};
  }
  into = value;
}

[[noreturn]] void refuse(const std::string& word) {
  throw Error{Exit::usage, "'" + word + "' is no distance, time or speed",
              "Write them with units: 8km 44min 16kph; a day behind an @: @yesterday."};
}

/// Puts one word of the line where its unit says.
struct Sorting {
  Options& options;
  const std::string& word;
  void operator()(const Distance& it) const {
    refuse_short(it.metres);
    put(options.distance, it.metres, word);
  }
  void operator()(const Duration& it) const { put(options.time, it.time, word); }
  void operator()(const Speed& it) const { put(options.speed, it.metres_an_hour, word); }
  void operator()(const Load&) const { refuse(word); }
  void operator()(const Sets&) const { refuse(word); }
};

Options sorted(Options options) {
  for (const auto& word : options.words) {
    const auto quantity = quantity_from(word);
    if (!quantity) refuse(word);
    std::visit(Sorting{options, word}, *quantity);
  }
  if (options.distance || options.time || options.pain || options.after) return options;
  throw Error{Exit::usage, "nothing to log: no distance, no time, no pain",
              "For example: achilles log run 8km 44min -p 3"};
}

/// The shoes that were named; on a run else the usual ones.
std::string shoes_worn(const Options& options, Activity::Kind kind, const World& world) {
  if (options.shoes) return *options.shoes;
  const auto& usual = world.settings[settings::Setting::shoes].text;
  return kind == Activity::Kind::run && usual != "none" ? usual : "";
}

template <Activity::Kind Kind>
Exit run(const Options& given, World& world) {
  const Options options = sorted(given);
  Activity activity{.kind = Kind,
                    .distance = options.distance,
                    .duration = options.time,
                    .top_speed = options.speed,
                    .during = options.pain,
                    .after = options.after,
                    .surface = options.surface.value_or(""),
                    .shoes = shoes_worn(options, Kind, world),
                    .effort = options.effort,
                    .climb = options.climb};
  refuse_impossible(activity);
  const std::string command = Kind == Activity::Kind::run ? "log run" : "log walk";
  report(record(world, command,
                {happening(world, options.when, std::move(activity), options.side, options.note.value_or(""))}),
         world);
  return Exit::done;
}

}  // namespace

Command log_activity(Activity::Kind kind, About about) {
  return command<Options>(std::move(about), declare,
                          kind == Activity::Kind::run ? run<Activity::Kind::run> : run<Activity::Kind::walk>);
}

}  // namespace achilles::cli::commands
