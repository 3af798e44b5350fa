#include <ostream>

#include "cli/arguments/command.hpp"
#include "cli/commands/list.hpp"
#include "cli/help/completion.hpp"
#include "render/render.hpp"

namespace achilles::cli::commands {
namespace {

struct Options {
  std::vector<std::string> words;
};

void declare(Arguments& arguments, Options& options) {
  arguments.text("WORD", "WORD", options.words, "the line without the program's name, up to the cursor");
}

/// One candidate a line, what it means after a tab; `:files` where a file may be named.
Exit run(const Options& options, World& world) {
  const auto found = completion(options.words, all(), world);
  for (const auto& [word, says] : found.candidates) {
    if (render::visible(word) != word) continue;
    world.out << word << (says.empty() ? "" : "\t") << render::visible(says) << '\n';
  }
  if (found.files) world.out << ":files\n";
  return Exit::done;
}

}  // namespace

Command complete() {
  return command<Options>({.name = "__complete",
                           .summary = "what may stand at the cursor, for shells",
                           .group = Group::unlisted,
                           .settings = SettingsNeed::any,
                           .examples = {{"achilles __complete -- log ru", "run"}}},
                          declare, run);
}

}  // namespace achilles::cli::commands
