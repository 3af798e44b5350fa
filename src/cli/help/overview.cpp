#include "cli/help/overview.hpp"

#include <algorithm>

#include "cli/arguments/invocation.hpp"
#include "cli/help/columns.hpp"
#include "cli/help/groups.hpp"
#include "render/render.hpp"

namespace achilles::cli {
namespace {

std::string opening(const render::Look& look) {
  std::vector<Row> examples;
  for (const Example& one : everyday_examples) examples.push_back({std::string{one.line}, std::string{one.says}});
  return paragraph("achilles: a rehab coach for the Achilles tendon", look) + section("Examples", examples, look);
}

std::vector<Command> of_group(Group group, std::span<const Command> commands) {
  std::vector<Command> found;
  std::ranges::copy_if(commands, std::back_inserter(found), [=](const Command& one) { return one.group == group; });
  return found;
}

/// The first words of the commands, in one line.
std::string named(std::span<const Command> commands) {
  std::string names;
  for (const auto& candidate : command_words(commands)) names.append(names.empty() ? "" : ", ").append(candidate.word);
  return names;
}

}  // namespace

std::string overview_page(std::span<const Command> commands, const render::Look& look) {
  std::vector<Row> everyday, rest;
  for (const auto& [word, says] : command_words(of_group(Group::everyday, commands))) everyday.push_back({word, says});
  for (const Heading& heading : headings) {
    const auto names = named(of_group(heading.group, commands));
    if (heading.group != Group::everyday && !names.empty()) rest.push_back({std::string{heading.title}, names});
  }
  auto page = opening(look) + section(headings.front().title, everyday, look);
  page += "\n" + columns(rest, look);
  page += paragraph("One of them: achilles help COMMAND. All of them: achilles help.", look);
  page += paragraph("Education and self-tracking, not a medical device.", look);
  return page;
}

std::string everything_page(std::span<const Command> commands, const render::Look& look) {
  auto page = opening(look);
  for (const Heading& heading : headings) {
    std::vector<Row> rows;
    for (const Command& one : of_group(heading.group, commands)) {
      rows.push_back({std::string{one.name}, std::string{one.summary}});
    }
    page += section(heading.title, rows, look);
  }
  return page;
}

}  // namespace achilles::cli
