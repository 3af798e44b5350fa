#include "cli/help/manual.hpp"

#include <algorithm>

#include "cli/arguments/declarations.hpp"
#include "cli/commands/list.hpp"
#include "cli/help/roff.hpp"
#include "cli/help/topics.hpp"
#include "support/catch.hpp"
#include "support/stage.hpp"

namespace achilles::cli {
namespace {

std::vector<ManualPage> pages() {
  test::Stage stage;
  auto world = stage.world();
  return manual(commands::all(), world, "achilles 1.0");
}

std::string page(const std::string& file) {
  for (const auto& one : pages()) {
    if (one.file == file) return one.text;
  }
  return {};
}

TEST_CASE("every command and every topic has a page") {
  test::Stage stage;
  const auto world = stage.world();
  for (const Command& command : commands::all()) {
    auto file = "achilles-" + std::string{command.name} + ".1";
    std::ranges::replace(file, ' ', '-');
    CAPTURE(file);
    const auto text = page(file);
    if (command.group == Group::unlisted) {
      CHECK(text.empty());
      continue;
    }
    CHECK(text.find(".Nd " + roff::escaped(command.summary) + "\n") != std::string::npos);
    for (const Declared& one : declarations_of(command, world)) {
      for (const auto& name : one.each_name()) {
        CAPTURE(name);
        if (name.starts_with('-')) CHECK(text.find("Fl " + roff::escaped(name.substr(1))) != std::string::npos);
      }
    }
    for (const Example& example : command.examples) CHECK(text.find(roff::argument(example.line)) != std::string::npos);
  }
  for (const HelpTopic& topic : help_topics()) {
    CAPTURE(topic.name);
    CHECK_FALSE(page("achilles-" + std::string{topic.name} + ".7").empty());
  }
}

TEST_CASE("the first page names every other") {
  const auto first = page("achilles.1");
  for (const auto& one : pages()) {
    const auto name = one.file.substr(0, one.file.rfind('.'));
    CAPTURE(name);
    if (name != "achilles") CHECK(first.find("Xr " + name + " " + one.file.back()) != std::string::npos);
  }
}

TEST_CASE("a page carries its day and its release") {
  const auto plan = page("achilles-plan.1");
  CHECK(plan.starts_with(".Dd November 20, 2026\n.Dt ACHILLES-PLAN 1\n"));
  CHECK(plan.find("\n.Os \"\\&achilles 1.0\"\n") != std::string::npos);
}

TEST_CASE("a page refers to the concepts behind its options") {
  const auto run = page("achilles-log-run.1");
  CHECK(run.find(".Xr achilles-dates 7") != std::string::npos);
  CHECK(run.find(".Xr achilles-quantities 7") != std::string::npos);
  CHECK(run.find(".Xr achilles-scripting 7") == std::string::npos);
  CHECK(page("achilles-log-flag.1").find(".Xr achilles-safety 7") != std::string::npos);
}

}  // namespace
}  // namespace achilles::cli
