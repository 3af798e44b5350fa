#include <algorithm>
#include <ostream>

#include "cli/arguments/command.hpp"
#include "embedded/completions.hpp"

namespace achilles::cli::commands {
namespace {

struct Options {
  std::string_view script;
};

Choices<std::string_view> shells() {
  Choices<std::string_view> shells;
  for (const auto& [file, text] : embedded::completions) shells.emplace_back(file.substr(file.find('.') + 1), text);
  return shells;
}

void declare(Arguments& arguments, Options& options) {
  arguments.choice("SHELL", options.script, shells(), "bash, zsh or fish");
}

Exit run(const Options& options, World& world) {
  world.out << options.script;
  return Exit::done;
}

}  // namespace

Command completions() {
  return command<Options>(
      {.name = "completions",
       .summary = "what a shell needs to complete commands with the tab key",
       .group = Group::program,
       .settings = SettingsNeed::any,
       .examples = {{"achilles completions bash > ~/.local/share/bash-completion/completions/achilles",
                     "for bash, from the next shell on"},
                    {"achilles completions fish > ~/.config/fish/completions/achilles.fish", "for fish"},
                    {"achilles completions zsh > ~/.zfunc/_achilles", "for zsh, where ~/.zfunc is in its fpath"}}},
      declare, run);
}

}  // namespace achilles::cli::commands
