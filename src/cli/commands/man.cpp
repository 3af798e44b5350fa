#include <algorithm>
#include <ostream>

#include "cli/arguments/command.hpp"
#include "cli/commands/list.hpp"
#include "cli/help/manual.hpp"

namespace achilles::cli::commands {
namespace {

struct Options {
  std::optional<std::string> page;
};

void declare(Arguments& arguments, Options& options) {
  arguments.text("PAGE", "PAGE", options.page, "the file of a page; all of their names when left out");
}

Exit run(const Options& options, World& world) {
  const auto pages = manual(all(), world, "achilles " ACHILLES_VERSION);
  if (!options.page) {
    for (const auto& page : pages) world.out << page.file << '\n';
    return Exit::done;
  }
  const auto page = std::ranges::find(pages, *options.page, &ManualPage::file);
  if (page == pages.end()) {
    throw Error{Exit::failed, "the manual has no page '" + *options.page + "'", "Its pages: achilles __man."};
  }
  world.out << page->text;
  return Exit::done;
}

}  // namespace

Command man() {
  return command<Options>(
      {.name = "__man",
       .summary = "the pages of the manual, for whoever installs them",
       .group = Group::unlisted,
       .settings = SettingsNeed::any,
       .examples = {{"achilles __man", "their files"}, {"achilles __man achilles-log-run.1", "one of them"}}},
      declare, run);
}

}  // namespace achilles::cli::commands
