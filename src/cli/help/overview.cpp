#include "cli/help/overview.hpp"

#include <algorithm>

#include "cli/arguments/invocation.hpp"
#include "cli/help/columns.hpp"
#include "cli/help/groups.hpp"
#include "render/render.hpp"

namespace achilles::cli {
namespace {

std::string opening(int width) {
  std::vector<Row> examples;
  for (const Example& one : everyday_examples) examples.push_back({std::string{one.line}, std::string{one.says}});
  return render::wrap("achilles: a rehab coach for the Achilles tendon", width) + section("Examples", examples, width);
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
  auto page = opening(look.width) + section(headings.front().title, everyday, look.width);
  page += "\n" + columns(rest, look.width);
  page += render::wrap("One of them: achilles help COMMAND. All of them: achilles help.", look.width);
  page += render::wrap("Education and self-tracking, not a medical device.", look.width);
  return render::seen(page, look);
}

std::string everything_page(std::span<const Command> commands, const render::Look& look) {
  auto page = opening(look.width);
  for (const Heading& heading : headings) {
    std::vector<Row> rows;
    for (const Command& one : of_group(heading.group, commands)) {
      rows.push_back({std::string{one.name}, std::string{one.summary}});
    }
    page += section(heading.title, rows, look.width);
  }
  return render::seen(page, look);
}

}  // namespace achilles::cli
