#include <algorithm>
#include <sstream>

#include "cli/arguments/cli11_arguments.hpp"
#include "cli/arguments/everywhere.hpp"
#include "cli/arguments/invocation.hpp"
#include "cli/commands/list.hpp"
#include "cli/help/help_text.hpp"
#include "cli/help/overview.hpp"
#include "cli/help/topics.hpp"
#include "cli/run.hpp"
#include "render/render.hpp"
#include "support/catch.hpp"
#include "support/shell_words.hpp"
#include "support/stage.hpp"

namespace achilles::cli {
namespace {

int widest_line(const std::string& page) {
  int widest = 0;
  std::istringstream lines{page};
  for (std::string line; std::getline(lines, line);) widest = std::max(widest, render::cells(line));
  return widest;
}

TEST_CASE("every command has a summary of one line and an example") {
  for (const Command& command : commands::all()) {
    CAPTURE(command.name);
    CHECK(command.summary.size() <= 60);
    CHECK_FALSE(command.summary.ends_with('.'));
    CHECK_FALSE(command.examples.empty());
  }
}

TEST_CASE("every example in help is understood") {
  test::Stage stage;
  auto world = stage.world();
  for (const Command& command : commands::all()) {
    for (const Example& example : command.examples) {
      CAPTURE(example.line);
      const auto line = test::shell_line(example.line);
      REQUIRE(line.words.at(0) == "achilles");
      const auto invocation = invocation_from({line.words.begin() + 1, line.words.end()}, commands::all());
      REQUIRE(invocation.command == &command);
      Cli11Arguments arguments{world};
      declare_everywhere(arguments, world);
      const auto prepared = command.prepare(arguments);
      CHECK_NOTHROW(arguments.take(invocation.arguments));
      CHECK_NOTHROW(arguments.read());
    }
  }
}

TEST_CASE("help fits the width") {
  test::Stage stage;
  auto world = stage.world();
  world.out_look.width = GENERATE(40, 60, 80);
  world.out_look.ascii = GENERATE(false, true);
  world.out_look.accessible = GENERATE(false, true);
  CHECK(widest_line(overview_page(commands::all(), world.out_look)) <= world.out_look.width);
  CHECK(widest_line(everything_page(commands::all(), world.out_look)) <= world.out_look.width);
  for (const Command& command : commands::all()) {
    CAPTURE(command.name, world.out_look.width);
    CHECK(widest_line(help_page(command, commands::all(), world)) <= world.out_look.width);
  }
  for (const HelpTopic& topic : help_topics()) {
    CAPTURE(topic.name, world.out_look.width);
    CHECK(widest_line(topic_page(topic, world.out_look)) <= world.out_look.width);
  }
}

TEST_CASE("the overview fits a screen, and names every first word") {
  test::Stage stage;
  const auto page = overview_page(commands::all(), stage.world().out_look);
  CHECK(std::ranges::count(page, '\n') <= 24);
  for (const auto& candidate : command_words(commands::all())) CHECK(page.find(candidate.word) != std::string::npos);
  CHECK(page.find("__") == std::string::npos);
}

TEST_CASE("the help of a first word lists what may follow it") {
  test::Stage stage;
  CHECK(run({"help", "log"}, stage.surroundings()) == Exit::done);
  CHECK(stage.out.str().find("log morning") != std::string::npos);
}

TEST_CASE("help is ASCII where nothing else can be shown") {
  test::Stage stage;
  auto world = stage.world();
  world.out_look.ascii = true;
  auto pages = overview_page(commands::all(), world.out_look) + everything_page(commands::all(), world.out_look);
  for (const Command& command : commands::all()) pages += help_page(command, commands::all(), world);
  for (const HelpTopic& topic : help_topics()) pages += topic_page(topic, world.out_look);
  CHECK(std::ranges::all_of(pages, [](char c) { return static_cast<unsigned char>(c) < 0x80; }));
}

TEST_CASE("help on a command is the same from either side") {
  test::Stage asked, added;
  CHECK(run({"help", "protocol", "show"}, asked.surroundings()) == Exit::done);
  CHECK(run({"protocol", "show", "--help"}, added.surroundings()) == Exit::done);
  CHECK(asked.out.str() == added.out.str());
}

TEST_CASE("no command takes two things by one name") {
  test::Stage stage;
  auto world = stage.world();
  struct Names : Arguments {
    using Arguments::Arguments;
    void declare(Declared declared) override {
      for (auto& name : declared.each_name()) all.push_back(std::move(name));
    }
    std::vector<std::string> all;
  };
  for (const Command& command : commands::all()) {
    CAPTURE(command.name);
    Names names{world};
    declare_everywhere(names, world);
    const auto prepared = command.prepare(names);
    std::ranges::sort(names.all);
    CHECK(std::ranges::adjacent_find(names.all) == names.all.end());
  }
}

}  // namespace
}  // namespace achilles::cli
