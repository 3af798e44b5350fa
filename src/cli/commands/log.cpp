#include <fmt/format.h>

#include <algorithm>

#include "cli/arguments/command.hpp"
#include "cli/guided/questions.hpp"
#include "cli/run.hpp"
#include "cli/typed/suggest.hpp"
#include "cli/world/prompt.hpp"
#include "render/render.hpp"

namespace achilles::cli::commands {
namespace {

struct Options {};

void declare(Arguments&, Options&) {}

Exit run(const Options&, World& world) {
  const auto& kinds = askable_kinds();
  if (!somebody_is_there(world)) {
    throw Error{Exit::usage, "log what? morning, run, walk, session, pain, medicine, note or flag",
                "For example: achilles log morning 2"};
  }
  const auto question = fmt::format("What happened? ({})", fmt::join(kinds, ", "));
  const auto kind = ask_for(world, question, [&](std::string_view text) {
    if (std::ranges::find(kinds, text) != kinds.end()) return std::string{text};
    throw Error{Exit::usage, "'" + render::visible(text) + "' is none of them",
                did_you_mean(text, kinds, "Write one of the words.")};
  });
  if (!kind) return Exit::done;
  return cli::run(asked_line(*kind, world), world);
}

}  // namespace

Command log() {
  return command<Options>({.name = "log",
                           .summary = "asks what happened, one line at a time",
                           .group = Group::everyday,
                           .effect = Effect::changes,
                           .examples = {{"achilles log", "on a terminal"}}},
                          declare, run);
}

}  // namespace achilles::cli::commands
