#include <algorithm>
#include <ostream>

#include "cli/arguments/command.hpp"
#include "cli/arguments/invocation.hpp"
#include "cli/coaching/spoken.hpp"
#include "cli/commands/list.hpp"
#include "cli/help/columns.hpp"
#include "cli/help/help_text.hpp"
#include "cli/help/overview.hpp"
#include "cli/help/topics.hpp"
#include "cli/typed/suggest.hpp"
#include "render/render.hpp"

namespace achilles::cli::commands {
namespace {

struct Options {
  std::vector<std::string> words;
};

std::vector<Candidate> subjects(const Asked& asked) {
  if (!asked.before.empty()) return command_words(all(), joined(asked.before));
  auto subjects = command_words(all());
  for (const HelpTopic& topic : help_topics())
    subjects.push_back({std::string{topic.name}, std::string{topic.summary}});
  return subjects;
}

void declare(Arguments& arguments, Options& options) {
  arguments.text("COMMAND", "COMMAND", options.words, "a command, one word or two, or a topic", subjects);
}

std::string all_topics(const render::Look& look) {
  std::vector<Row> rows;
  for (const HelpTopic& topic : help_topics()) rows.push_back({std::string{topic.name}, std::string{topic.summary}});
  return section("Topics", rows, look);
}

/// Commands of one group, when the words are its first word only.
std::string group_page(std::string_view first, const render::Look& look) {
  std::vector<Row> rows;
  for (const Command& one : all()) {
    if (one.name.starts_with(std::string{first} + " "))
      rows.push_back({std::string{one.name}, std::string{one.summary}});
  }
  return columns(rows, look);
}

Exit run(const Options& options, World& world) {
  const auto& look = world.out_look;
  const auto name = joined(options.words);
  if (name.empty()) {
    world.out << everything_page(all(), look) << all_topics(look)
              << paragraph("\nMore on one: achilles help COMMAND or achilles help TOPIC.", look);
    return Exit::done;
  }
  if (const auto* found = find_command(name, all())) {
    world.out << help_page(*found, all(), world);
    return Exit::done;
  }
  const auto topic = std::ranges::find(help_topics(), name, &HelpTopic::name);
  if (topic != help_topics().end()) {
    world.out << topic_page(*topic, look);
    return Exit::done;
  }
  const auto group = group_page(name, look);
  if (group.empty()) {
    std::vector<std::string_view> known;
    for (const Command& one : all()) {
      if (one.group != Group::unlisted) known.push_back(one.name);
    }
    for (const HelpTopic& one : help_topics()) known.push_back(one.name);
    throw Error{Exit::usage, "no help on '" + name + "'",
                did_you_mean(name, known, "See what there is: achilles help.")};
  }
  world.out << group;
  return Exit::done;
}

}  // namespace

Command help() {
  return command<Options>({.name = "help",
                           .summary = "help on a command or a topic",
                           .group = Group::program,
                           .settings = SettingsNeed::any,
                           .examples = {{"achilles help log run", "how a run is logged"},
                                        {"achilles help exit-codes", "what a script needs to know"}}},
                          declare, run);
}

}  // namespace achilles::cli::commands
