#include "cli/help/manual.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "cli/arguments/declarations.hpp"
#include "cli/help/groups.hpp"
#include "cli/help/mdoc.hpp"
#include "cli/help/topics.hpp"

namespace achilles::cli {
namespace {

using Reference = Mdoc::Reference;

const Reference program{"achilles", 1};

Reference page_of(const Command& command) {
  auto name = fmt::format("achilles-{}", command.name);
  std::ranges::replace(name, ' ', '-');
  return {name, 1};
}
Reference page_on(std::string_view topic) { return {fmt::format("achilles-{}", topic), 7}; }

/// The topics that say how what is declared is written.
std::vector<Reference> pages_behind(const std::vector<Declared>& declared) {
  struct Behind {
    std::string_view topic, shown_by;
  };
  constexpr std::array table{Behind{"dates", "DAY"},        Behind{"quantities", "DISTANCE"},
                             Behind{"quantities", "LOAD"},  Behind{"quantities", "TIME"},
                             Behind{"quantities", "WORDS"}, Behind{"safety", "SIGN"},
                             Behind{"scripting", "--json"}};
  std::vector<Reference> found;
  for (const auto& [topic, shown_by] : table) {
    const auto shows = [shown_by = shown_by](const Declared& one) {
      return one.value.find(shown_by) != std::string::npos || one.goes_by(shown_by);
    };
    if (std::ranges::find(found, page_on(topic)) != found.end()) continue;
    if (std::ranges::any_of(declared, shows)) found.push_back(page_on(topic));
  }
  return found;
}

/// The pages of one world and one release.
class Manual {
 public:
  Manual(std::span<const Command> commands, World& world, std::string_view release) : world_(world), release_(release) {
    std::ranges::copy_if(commands, std::back_inserter(commands_),
                         [](const Command& one) { return one.group != Group::unlisted; });
  }

  std::vector<ManualPage> pages() {
    std::vector<ManualPage> all{overview()};
    for (const Command& one : commands_) all.push_back(about(one));
    for (const HelpTopic& one : help_topics()) all.push_back(about(one));
    return all;
  }

 private:
  [[nodiscard]] Mdoc begin(const Reference& page, std::string_view summary) const {
    return {page, summary, world_.today(), release_};
  }

  static ManualPage finished(const Reference& page, const Mdoc& mdoc) {
    return {fmt::format("{}.{}", page.name, page.section), mdoc.text()};
  }

  static void add(Mdoc& mdoc, const HelpTopic& topic) {
    for (const auto& [rows, paragraph] : passages(topic)) {
      if (rows.empty())
        mdoc.paragraph(paragraph);
      else
        mdoc.table(rows);
    }
  }

  /// What a topic says, as a section of another page.
  static void add_section(Mdoc& mdoc, std::string_view title, std::string_view topic) {
    const auto found = std::ranges::find(help_topics(), topic, &HelpTopic::name);
    if (found != help_topics().end()) add(mdoc.section(title), *found);
  }

  [[nodiscard]] std::vector<const Command*> relatives_of(const Command& command) const {
    const auto first_word = [](std::string_view name) { return name.substr(0, name.find(' ')); };
    std::vector<const Command*> relatives;
    for (const Command& one : commands_) {
      if (one.name != command.name && first_word(one.name) == first_word(command.name)) relatives.push_back(&one);
    }
    return relatives;
  }

  ManualPage overview() {
    auto mdoc = begin(program, "a rehab coach for the Achilles tendon");
    mdoc.section("Synopsis").synopsis("achilles", {{"COMMAND", "", "", Times::any, {}}});
    mdoc.section("Description");
    mdoc.paragraph(
        "It says what to do today and why, keeps what was done and felt, and moves on, holds or steps back from the "
        "pain that was logged. Without a command it shows today. Education and self-tracking, not a medical device and "
        "not a diagnosis.");
    mdoc.section("Commands");
    for (const Heading& heading : headings) {
      std::vector<std::pair<Reference, std::string_view>> listed;
      for (const Command& one : commands_) {
        if (one.group == heading.group) listed.emplace_back(page_of(one), one.summary);
      }
      mdoc.subsection(heading.title).references(listed);
    }
    mdoc.section("Options").paragraph("Every command takes these, before or after its name.");
    mdoc.options(declarations_everywhere(world_));
    add_section(mdoc, "Environment", "environment");
    add_section(mdoc, "Exit status", "exit-codes");
    mdoc.section("Examples");
    for (const Example& example : everyday_examples) mdoc.example(example.line, example.says);
    std::vector<Reference> see;
    for (const HelpTopic& one : help_topics()) see.push_back(page_on(one.name));
    return finished(program, mdoc.see_also(std::move(see)));
  }

  ManualPage about(const Command& command) {
    const auto declared = declarations_of(command, world_);
    auto mdoc = begin(page_of(command), command.summary);
    mdoc.section("Synopsis").synopsis(fmt::format("achilles {}", command.name), declared);
    mdoc.section("Description").options(declared);
    mdoc.pointer(program, "has the options of every command.");
    mdoc.section("Exit status").pointer(page_on("exit-codes"), "lists how a command ends.");
    mdoc.section("Examples");
    for (const Example& example : command.examples) mdoc.example(example.line, example.says);
    auto see = pages_behind(declared);
    see.push_back(program);
    for (const Command* relative : relatives_of(command)) see.push_back(page_of(*relative));
    return finished(page_of(command), mdoc.see_also(std::move(see)));
  }

  ManualPage about(const HelpTopic& topic) {
    auto mdoc = begin(page_on(topic.name), topic.summary);
    add(mdoc.section("Description"), topic);
    std::vector<Reference> see{program};
    for (const HelpTopic& one : help_topics()) {
      if (one.name != topic.name) see.push_back(page_on(one.name));
    }
    return finished(page_on(topic.name), mdoc.see_also(std::move(see)));
  }

  World& world_;
  std::string_view release_;
  std::vector<Command> commands_;
};

}  // namespace

std::vector<ManualPage> manual(std::span<const Command> commands, World& world, std::string_view release) {
  return Manual(commands, world, release).pages();
}

}  // namespace achilles::cli
