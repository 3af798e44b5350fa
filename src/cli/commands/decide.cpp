#include <fmt/format.h>

#include <array>
#include <cstdlib>
#include <istream>
#include <ostream>

#include "cli/arguments/command.hpp"
#include "cli/coaching/issues.hpp"
#include "cli/coaching/replay.hpp"
#include "cli/coaching/valid_protocol.hpp"
#include "exchange/documents/scenario_json.hpp"
#include "protocol/builtin.hpp"
#include "protocol/scenario.hpp"
#include "render/pages/scenario_page.hpp"
#include "render/render.hpp"

namespace achilles::cli::commands {
namespace {

struct Options {
  std::optional<std::string> protocol, start;
  std::optional<Site> site;
  std::optional<Side> side;
  std::optional<PainScore> usual;
  bool json = false;
};

void declare(Arguments& arguments, Options& options) {
  arguments.text("--protocol", "ID|FILE", options.protocol, "the programme; flow when left out", offers::programmes);
  arguments.site("--site", options.site, "where it hurts; midportion when left out");
  arguments.side("--side", options.side, "which side; left when left out");
  arguments.text("--start", "DAY", options.start, "the first day of the plan, as 2026-03-02; else the first one given");
  arguments.pain("--usual", options.usual, "usual pain on the first steps, 0 to 10");
  arguments.flag("--json", options.json, "print one JSON object a day, one a line");
}

std::string text_of(World& world) {
  if (world.in_is_terminal) {
    throw Error{Exit::usage, "decide reads days from standard input", "For example: achilles decide < days.jsonl"};
  }
  std::string text;
  std::array<char, 1U << 16U> page{};
  do {
    world.in.read(page.data(), page.size());
    text.append(page.data(), static_cast<std::size_t>(world.in.gcount()));
  } while (world.in && text.size() <= protocol::Scenario::most_bytes);
  return text;
}

Protocol programme_for(const Options& options, Site site, World& world) {
  const auto named = options.protocol.value_or(std::string{protocol::default_protocol});
  if (named == "-") {
    throw Error{Exit::usage, "standard input has the days, not a protocol",
                "Name a programme or a file: --protocol FILE"};
  }
  const Programmes programmes{world};
  auto protocol = valid_protocol(named, programmes.named(named, world), programmes);
  if (protocol.sites.contains(site)) return protocol;
  throw Error{Exit::refused, fmt::format("the programme {} is not made for {} pain", protocol.id, name(site)),
              "See what each is made for: achilles protocol list."};
}

std::optional<Date> asked_start(const Options& options) {
  if (!options.start) return std::nullopt;
  if (const auto day = Date::from_iso(*options.start)) return day;
  throw Error{Exit::usage, fmt::format("start '{}' is not a day of the calendar", *options.start),
              "Write it as 2026-03-02: a scenario knows no today."};
}

Start start_of(const Options& options) {
  Start start;
  start.site = options.site.value_or(start.site);
  start.side = options.side.value_or(start.side);
  start.morning = options.usual;
  return start;
}

/// The first day of the plan, and of what is replayed.
Date first_day(const Options& options, Date first_given) {
  const Date first = asked_start(options).value_or(first_given);
  if (std::abs(first - first_given) <= protocol::Scenario::longest_gap) return first;
  throw Error{Exit::refused,
              fmt::format("the start is more than {} days from {}", protocol::Scenario::longest_gap, first_given.iso()),
              "Is the year right?"};
}

Exit run(const Options& options, World& world) {
  const auto start = start_of(options);
  const auto programme = programme_for(options, start.site, world);
  const auto scenario = protocol::load_scenario(text_of(world), {programme, protocol::catalogue()});
  if (!scenario.issues.empty()) {
    const auto& issues = scenario.issues;
    world.err << (options.json ? issues_json("-", {}, issues)
                               : issue_lines("-", issues) + render::count_words(issues.size(), "problem") +
                                     "; nothing was decided.\n");
    return Exit::refused;
  }
  const auto& days = scenario.days;
  const auto begun = begin(start, first_day(options, days.front().date));
  const auto protocol = protocol_for(programme, start, days);
  if (!options.json) world.out << render::scenario_head(protocol, world.out_look);
  each_decision(protocol, begun, days, [&](const Decision& decision) {
    world.out << (options.json ? exchange::scenario_json(decision, protocol)
                               : render::scenario_row(decision, protocol, world.out_look));
  });
  return Exit::done;
}

}  // namespace

Command decide() {
  return command<Options>({.name = "decide",
                           .summary = "what the coach says about days that you give it",
                           .group = Group::programme,
                           .examples = {{"achilles decide < days.jsonl", "a table, a row a day"},
                                        {"achilles decide --protocol clinic.json --json < days.jsonl",
                                         "your own programme, one JSON object a day"}}},
                          declare, run);
}

}  // namespace achilles::cli::commands
